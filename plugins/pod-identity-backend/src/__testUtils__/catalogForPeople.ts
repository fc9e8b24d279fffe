import {
  createServiceFactory,
  type BackstageCredentials,
} from '@backstage/backend-plugin-api';
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
    return catalogServiceMock.mock({
      getEntityByRef: async (ref, options) => {
        const entity = await all.getEntityByRef(ref);
        const { credentials } = options as {
          credentials: BackstageCredentials;
        };
        return entity?.metadata.name === 'secret' && refOf(credentials) !== dan
          ? undefined
          : entity;
      },
    });
  },
});
