import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

/** Schema of the form field `PodIdentityPlacementPicker`. */
export const placementSchema = makeFieldSchema({
  output: z =>
    z
      .object({
        cluster: z.string().describe('Name of a configured cluster'),
        namespace: z.string().describe('Namespace that is open to the owner'),
      })
      .partial(),
  uiOptions: z =>
    z.object({
      owner: z
        .string()
        .optional()
        .describe('Entity ref of the owner, where the template fixes it'),
      ownerField: z
        .string()
        .optional()
        .describe('Name of the parameter that holds the owner. Default: owner'),
    }),
});

/** Where a service runs. Both are undefined until they are chosen. */
export type Placement = typeof placementSchema.TOutput;
