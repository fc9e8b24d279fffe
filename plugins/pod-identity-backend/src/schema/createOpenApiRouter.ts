import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { json, type RequestHandler } from 'express';
import type { EndpointMap } from './EndpointMap';
import { spec } from './generated/spec';

/**
 * A router that refuses requests which the API's schema does not allow, and whose handlers are typed by it. `first` sees
 * the body of a request before the schema does.
 */
export function createOpenApiRouter(first: RequestHandler) {
  return createValidatedOpenApiRouterFromGeneratedEndpointMap<EndpointMap>(
    spec,
    { middleware: [json(), first] },
  );
}
