import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { accessByName, makeEntity } from '../src/__fixtures__/entities';
import { podIdentityApiRef } from '../src';
import { FixtureApi } from './FixtureApi';

const example = 'eksworkshop-eksctl/payments/payments-api';

const entities = [
  ...Object.keys(accessByName).map(name => makeEntity(name)),
  makeEntity('docs-site'),
  ...['loading', 'forbidden', 'not-found', 'failing', 'empty'].map(name =>
    makeEntity(name, name === 'empty' ? '' : example),
  ),
];

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
            factory: () => catalogApiMock({ entities }),
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
