import {
  createServiceFactory,
  type BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { demoEntities } from './demoEntities';
import { dan, refOf } from './people';

/** A catalog with one entity, `secret`, that nobody but dan may see. */
export const catalogForPeople = createServiceFactory({
  service: catalogServiceRef,
  deps: {},
  factory: () => {
    const all = catalogServiceMock({ entities: demoEntities });
    const maySee = (entity: Entity, options: unknown) => {
      const { credentials } = options as { credentials: BackstageCredentials };
      return entity.metadata.name !== 'secret' || refOf(credentials) === dan;
    };
    return catalogServiceMock.mock({
      getEntityByRef: async (ref, options) => {
        const entity = await all.getEntityByRef(ref);
        return entity && maySee(entity, options) ? entity : undefined;
      },
      async *streamEntities(request, options) {
        for await (const page of all.streamEntities(request)) {
          yield page.filter(entity => maySee(entity, options));
        }
      },
    });
  },
});
