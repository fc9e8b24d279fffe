import type { Entity } from '@backstage/catalog-model';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import type { RenderResult } from '@testing-library/react';
import type { PodIdentityApi } from 'backstage-plugin-pod-identity-common';
import { accessContent } from '../plugin';
import { makeEntity, makeEntityAccess } from '../__fixtures__/entities';
import { mockPodIdentityApi } from './mockPodIdentityApi';

/** Renders the tab of a service of the example data, on an entity page. */
export function renderTab(
  name: string,
  options: {
    entity?: Entity;
    getEntityAccess?: PodIdentityApi['getEntityAccess'];
    decide?: PodIdentityApi['decide'];
    whoCan?: PodIdentityApi['whoCan'];
    /** The parameters of the address that the page is opened with. */
    search?: URLSearchParams;
  } = {},
): Pick<RenderResult, 'container' | 'unmount'> & {
  getEntityAccess: jest.MockedFunction<PodIdentityApi['getEntityAccess']>;
} {
  const { entity = makeEntity(name), decide, whoCan, search } = options;
  const getEntityAccess = jest.fn(
    options.getEntityAccess ?? (async () => makeEntityAccess(name)),
  );
  const { container, unmount } = renderTestApp({
    extensions: [createTestEntityPage({ entity }), accessContent],
    initialRouteEntries: [`/?${search ?? ''}`],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      mockPodIdentityApi({
        getEntityAccess,
        ...(decide && { decide }),
        ...(whoCan && { whoCan }),
      }),
      catalogApiMock({ entities: [entity] }),
      mockApis.translation(),
    ],
  });
  return { container, unmount, getEntityAccess };
}
