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
        summary: z.string(),
        document: z.string().optional(),
        reason: z.string().optional(),
      }),
      {
        description:
          'What was done, in order; in a dry run what would have been done',
      },
    ),
};
