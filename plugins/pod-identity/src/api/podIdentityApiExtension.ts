import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { PodIdentityClient } from 'backstage-plugin-pod-identity-common';
import { podIdentityApiRef } from './podIdentityApiRef';

/** {@link podIdentityApiRef} over HTTP. */
export const podIdentityApiExtension = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: podIdentityApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new PodIdentityClient(deps),
    }),
});
