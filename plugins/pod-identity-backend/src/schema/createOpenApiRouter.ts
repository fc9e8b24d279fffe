import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import type { EndpointMap } from './EndpointMap';
import { spec } from './generated/spec';

/** A router that refuses requests which openapi.yaml does not allow, and whose handlers are typed by it. */
export function createOpenApiRouter() {
  return createValidatedOpenApiRouterFromGeneratedEndpointMap<EndpointMap>(
    spec,
  );
}
