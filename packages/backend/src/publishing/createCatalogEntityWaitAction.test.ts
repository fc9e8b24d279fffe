import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { createCatalogEntityWaitAction } from './createCatalogEntityWaitAction';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'my-service', namespace: 'default' },
};

describe('catalog:entity:wait', () => {
  const catalog = catalogServiceMock.mock();
  const context = (more: object = {}) => ({
    ...createMockActionContext({
      input: { entityRef: 'component:default/my-service' },
    }),
    ...more,
  });
  const action = (timeoutMs: number) =>
    createCatalogEntityWaitAction({ catalog, timeoutMs, pollMs: 1 });

  beforeEach(() => jest.resetAllMocks());

  it('asks until the catalog has the entity', async () => {
    catalog.getEntityByRef
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce(entity);

    await action(10_000).handler(context());

    expect(catalog.getEntityByRef).toHaveBeenCalledTimes(3);
  });

  it('gives up, and says where to look', async () => {
    catalog.getEntityByRef.mockResolvedValue(undefined);

    await expect(action(5).handler(context())).rejects.toMatchObject({
      name: 'NotFoundError',
      message: expect.stringMatching(
        /component:default\/my-service was registered.*backend's log/,
      ),
    });
  });

  it('ends when the task is cancelled', async () => {
    catalog.getEntityByRef.mockResolvedValue(undefined);

    await expect(
      action(10_000).handler(context({ signal: AbortSignal.abort() })),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });
});
