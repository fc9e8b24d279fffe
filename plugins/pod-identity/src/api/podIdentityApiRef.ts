import { createApiRef } from '@backstage/frontend-plugin-api';
import type { PodIdentityApi } from 'backstage-plugin-pod-identity-common';

/**
 * The API of the pod-identity backend, as the signed-in person.
 *
 * @public
 */
export const podIdentityApiRef = createApiRef<PodIdentityApi>().with({
  id: 'plugin.pod-identity.api',
  pluginId: 'pod-identity',
});
