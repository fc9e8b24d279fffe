import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

/** Schema of the form field `PodIdentityTagsPicker`. */
export const tagsSchema = makeFieldSchema({
  output: z =>
    z
      .record(
        z.union([
          z.object({
            from: z.enum([
              'namespace',
              'service-account',
              'cluster-name',
              'cluster-arn',
            ]),
          }),
          z.object({ from: z.literal('literal'), value: z.string() }),
        ]),
      )
      .describe('Where the value of each tag comes from, by tag key'),
  uiOptions: z => z.object({}),
});

/** Tags by key, as `S3ByTagsIntent` has them. */
export type Tags = typeof tagsSchema.TOutput;
