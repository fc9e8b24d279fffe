import type { z as zod } from 'zod/v3';

/** The output that both actions share: the plan, and whether anything was to be done. */
export const stepsOutput = {
  changed: (z: typeof zod) =>
    z.boolean({
      description: 'False when everything was already as asked for',
    }),
  steps: (z: typeof zod) =>
    z.array(
      z.object({
        action: z.enum(['create', 'update', 'keep', 'conflict', 'delete']),
        resource: z.string(),
        name: z.string(),
        cause: z.string({
          description: 'Why the step is in the plan, for comparisons',
        }),
        params: z.record(z.string(), {
          description: 'What the cause is about',
        }),
        summary: z.string({ description: 'The step in words' }),
        note: z
          .string({
            description: 'What the step alone does not give, and who can',
          })
          .optional(),
        document: z.string().optional(),
        reason: z.string().optional(),
      }),
      {
        description:
          'What was done, in order; in a dry run what would have been done',
      },
    ),
};
