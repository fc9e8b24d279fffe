import {
  coreServices,
  createServiceFactory,
  createServiceRef,
  type AuthService,
} from '@backstage/backend-plugin-api';
import {
  PodIdentityClient,
  type PodIdentityApi,
  type RequestOptions,
} from 'backstage-plugin-pod-identity-common';
import type {
  PodIdentityService,
  PodIdentityServiceRequestOptions,
} from './PodIdentityService';

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
      factory: ({ auth, discovery }) =>
        withCredentials(
          new PodIdentityClient({ discoveryApi: discovery }),
          auth,
        ),
    }),
});

function withCredentials(
  api: PodIdentityApi,
  auth: AuthService,
): PodIdentityService {
  /** A token for each request: they are short-lived and must not be kept. */
  async function as({
    credentials,
    signal,
  }: PodIdentityServiceRequestOptions): Promise<RequestOptions> {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: credentials,
      targetPluginId: 'pod-identity',
    });
    return { token, signal };
  }

  return {
    getEntityAccess: async (entityRef, options) =>
      api.getEntityAccess(entityRef, await as(options)),
    decide: async (entityRef, body, options) =>
      api.decide(entityRef, body, await as(options)),
    whoCan: async (body, options) => api.whoCan(body, await as(options)),
    getGrantOptions: async options => api.getGrantOptions(await as(options)),
    createRole: async (body, options) =>
      api.createRole(body, await as(options)),
    createAssociation: async (body, options) =>
      api.createAssociation(body, await as(options)),
  };
}
