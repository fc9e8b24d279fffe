import { startTestBackend } from '@backstage/backend-test-utils';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import scaffolderModulePodIdentity from '.';

describe('scaffolderModulePodIdentity', () => {
  it('adds the actions to the scaffolder', async () => {
    const addActions = jest.fn();

    await startTestBackend({
      extensionPoints: [[scaffolderActionsExtensionPoint, { addActions }]],
      features: [scaffolderModulePodIdentity],
    });

    expect(addActions.mock.calls.flat().map(({ id }) => id)).toEqual([
      'aws:iam-role:create',
      'aws:pod-identity-association:create',
    ]);
  });
});
