import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { setTimeout } from 'node:timers/promises';
import { examples } from './createCatalogEntityWaitAction.examples';

/**
 * Creates `catalog:entity:wait`. The catalog takes in what is registered a few seconds later, and a link to an entity
 * that it does not have yet leads to an error page.
 */
export function createCatalogEntityWaitAction(options: {
  catalog: CatalogService;
  timeoutMs?: number;
  pollMs?: number;
}) {
  const { catalog, timeoutMs = 30_000, pollMs = 250 } = options;

  return createTemplateAction({
    id: 'catalog:entity:wait',
    description: 'Waits until the catalog has an entity',
    examples,
    schema: {
      input: {
        entityRef: z => z.string({ description: 'Ref of the entity' }),
      },
    },
    async handler(ctx) {
      const { entityRef } = ctx.input;
      const credentials = await ctx.getInitiatorCredentials();
      const deadline = Date.now() + timeoutMs;

      while (!(await catalog.getEntityByRef(entityRef, { credentials }))) {
        if (Date.now() >= deadline) {
          throw new NotFoundError(
            `${entityRef} was registered, and the catalog does not have it after ${
              timeoutMs / 1000
            } s. Look into the backend's log for why it could not be read.`,
          );
        }
        await setTimeout(pollMs, undefined, { signal: ctx.signal });
      }
      ctx.logger.info(`The catalog has ${entityRef}.`);
    },
  });
}
