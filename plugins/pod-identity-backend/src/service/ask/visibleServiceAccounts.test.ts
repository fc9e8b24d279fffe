import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { NamespaceOwners, type PodIdentityConfig } from '../../config';
import { visibleServiceAccounts } from './visibleServiceAccounts';

const config: PodIdentityConfig = {
  deadlines: { awsCallMs: 30_000, requestMs: 55_000 },
  clusters: [],
  annotations: 'owned',
  namespaces: [],
};
const ALLOW: AuthorizeResult.ALLOW = AuthorizeResult.ALLOW;

describe('visibleServiceAccounts', () => {
  it('reads no further page of the catalog once nobody waits', async () => {
    const controller = new AbortController();
    const authorize = jest.fn(async (asked: unknown[]) =>
      asked.map(() => ({ result: ALLOW })),
    );
    const entity: Entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'app' },
    };
    // Of the catalog nothing is asked here but its pages.
    const catalog = {
      async *streamEntities() {
        yield [entity];
        controller.abort();
        yield [entity];
      },
    } as unknown as CatalogService;
    await expect(
      visibleServiceAccounts(
        {
          config,
          namespaceOwners: new NamespaceOwners({ config }),
          catalog,
          permissions: mockServices.permissions.mock({ authorize }),
        },
        { credentials: mockCredentials.user(), signal: controller.signal },
      ),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(authorize).toHaveBeenCalledTimes(1);
  });
});
