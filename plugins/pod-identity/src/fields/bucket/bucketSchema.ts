import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

/** Schema of the form field `PodIdentityBucketPicker`. */
export const bucketSchema = makeFieldSchema({
  output: z =>
    z.string().describe('Name of a bucket that is open to templates'),
  uiOptions: z =>
    z.object({
      placementField: z
        .string()
        .optional()
        .describe(
          'Name of the parameter that holds the placement, whose cluster decides the account. Default: placement',
        ),
    }),
});
