import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { DefaultPodIdentityService } from './DefaultPodIdentityService';
import type { PodIdentityService } from './PodIdentityService';

/**
 * Calls the pod-identity backend on behalf of a person. Available in every plugin and module without being installed.
 *
 * @public
 */
export const podIdentityServiceRef = createServiceRef<PodIdentityService>({
  id: 'pod-identity',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {
        auth: coreServices.auth,
        discovery: coreServices.discovery,
      },
      factory: deps => DefaultPodIdentityService.create(deps),
    }),
});
