import type { z as zod } from 'zod/v3';

/** What the role may do: intents of the catalogue, never policy JSON. What they hold is checked by the domain. */
export const permissionInput = (z: typeof zod) => {
  const tagValue = z.union([
    z.object({
      from: z.enum([
        'namespace',
        'service-account',
        'cluster-name',
        'cluster-arn',
      ]),
    }),
    z.object({ from: z.literal('literal'), value: z.string() }),
  ]);

  return z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('s3-read-by-tags'),
      bucket: z.string({ description: 'Name of the bucket' }),
      tags: z.record(tagValue, {
        description:
          'By tag key, where the value comes from. An object that carries all of them can be read',
      }),
    }),
    z.object({
      kind: z.literal('s3-prefix'),
      bucket: z.string({ description: 'Name of the bucket' }),
      prefix: z.string({
        description: 'Key prefix without leading or trailing slash',
      }),
      access: z.array(z.enum(['list', 'read', 'write', 'delete'])),
    }),
  ]);
};
