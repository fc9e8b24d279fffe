import { createBackendModule } from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { podIdentityServiceRef } from 'backstage-plugin-pod-identity-node';
import {
  createIamRoleAction,
  createPodIdentityAssociationAction,
} from './actions';

/**
 * Adds the actions to the scaffolder.
 *
 * @public
 */
export const scaffolderModulePodIdentity = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'pod-identity',
  register({ registerInit }) {
    registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        podIdentity: podIdentityServiceRef,
      },
      async init({ actions, podIdentity }) {
        actions.addActions(
          createIamRoleAction({ podIdentity }),
          createPodIdentityAssociationAction({ podIdentity }),
        );
      },
    });
  },
});
