import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { podIdentityApiRef } from '../src';
import { exampleEntities } from './exampleEntities';
import { FixtureApi } from './FixtureApi';

/** The APIs of the catalog and of this plugin over example data. */
export const exampleModules = [
  createFrontendModule({
    pluginId: 'catalog',
    extensions: [
      ApiBlueprint.make({
        params: defineParams =>
          defineParams({
            api: catalogApiRef,
            deps: {},
            factory: () => catalogApiMock({ entities: exampleEntities }),
          }),
      }),
    ],
  }),
  createFrontendModule({
    pluginId: 'pod-identity',
    extensions: [
      ApiBlueprint.make({
        params: defineParams =>
          defineParams({
            api: podIdentityApiRef,
            deps: {},
            factory: () => new FixtureApi(),
          }),
      }),
    ],
  }),
];
