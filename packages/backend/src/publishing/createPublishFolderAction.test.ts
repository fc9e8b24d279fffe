import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import yaml from 'yaml';
import { createPublishFolderAction } from './createPublishFolderAction';
import { examples } from './createPublishFolderAction.examples';
import { PublishedFolder } from './PublishedFolder';

describe('publish:folder', () => {
  const workspace = createMockDirectory();
  const published = createMockDirectory();
  const action = createPublishFolderAction({
    folder: new PublishedFolder(published.path),
    discovery: mockServices.discovery.mock({
      getExternalBaseUrl: async id => `http://localhost:7007/api/${id}`,
    }),
  });
  const run = async (
    input: { name: string; sourcePath?: string },
    isDryRun = false,
  ) => {
    const output = jest.fn();
    await action.handler({
      ...createMockActionContext({ input, workspacePath: workspace.path }),
      isDryRun,
      output,
    });
    return Object.fromEntries(output.mock.calls);
  };

  beforeEach(() => {
    published.clear();
    workspace.setContent({
      service: { 'catalog-info.yaml': 'kind: Component' },
    });
  });

  it('publishes, says where, and does nothing the second time', async () => {
    const where = {
      remoteUrl: 'http://localhost:7007/api/published/my-service',
      catalogInfoUrl:
        'http://localhost:7007/api/published/my-service/catalog-info.yaml',
    };
    const input = { name: 'my-service', sourcePath: 'service' };

    await expect(run(input)).resolves.toEqual({ ...where, changed: true });
    await expect(run(input)).resolves.toEqual({ ...where, changed: false });
    expect(published.content()).toEqual({
      'my-service': { 'catalog-info.yaml': 'kind: Component' },
    });
  });

  it('writes nothing in a dry run', async () => {
    expect(action.supportsDryRun).toBe(true);
    await expect(run({ name: 'my-service' }, true)).resolves.toMatchObject({
      changed: true,
    });
    expect(published.content()).toEqual({});
  });

  it('publishes nothing from outside the workspace', async () => {
    await expect(
      run({ name: 'my-service', sourcePath: '../../etc' }),
    ).rejects.toMatchObject({ name: 'NotAllowedError' });
    expect(published.content()).toEqual({});
  });

  it.each(examples)('example: $description', async ({ example }) => {
    const [step] = yaml.parse(example).steps;

    expect(step.action).toBe(action.id);
    await expect(run(step.input)).resolves.toMatchObject({ changed: true });
  });
});
