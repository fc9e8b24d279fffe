import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { json, type RequestHandler } from 'express';
import { spec } from './generated/spec';
import type { paths } from './generated/types';

/** What the router helpers of Backstage want to know of one operation. */
interface Endpoint<TOperation> {
  path: TOperation extends { parameters: { path: infer TPath } }
    ? TPath
    : never;
  body: TOperation extends {
    requestBody: { content: { 'application/json': infer TBody } };
  }
    ? TBody
    : never;
  response: TOperation extends {
    responses: { 200: { content: { 'application/json': infer TResponse } } };
  }
    ? TResponse
    : never;
}

type EndpointsOf<TMethod extends 'get' | 'post'> = {
  [TPath in keyof paths & string as paths[TPath] extends Record<TMethod, object>
    ? `#${TMethod}|${TPath}`
    : never]: Endpoint<paths[TPath][TMethod]>;
};

/** One object in place of several: of an intersection this size, the router's types grow beyond what TypeScript takes. */
type Flat<T> = { [K in keyof T]: T[K] };

/** The operations of the API, in the form of Backstage's own generator. */
type EndpointMap = Flat<EndpointsOf<'get'> & EndpointsOf<'post'>>;

const readJson = json();

/** Answers what is too large itself: the router of the helpers tells every error of its middleware as status 400. */
const readBody: RequestHandler = (request, response, next) =>
  readJson(request, response, (error?: unknown) => {
    const { type } = Object(error) as { type?: string };
    if (type !== 'entity.too.large') {
      next(error);
      return;
    }
    response.status(413).json({
      error: {
        name: 'PayloadTooLargeError',
        message:
          'The body of the request is larger than 100 kB. Ask for less at once.',
      },
      request: { method: request.method, url: request.url },
      response: { statusCode: 413 },
    });
  });

/**
 * A router that refuses requests which the API's schema does not allow, and whose handlers are typed by it. `beforeBody` sees a
 * request before its body has come, `afterBody` sees the body before the schema does.
 */
export function createOpenApiRouter({
  beforeBody,
  afterBody,
}: Record<'beforeBody' | 'afterBody', RequestHandler>) {
  return createValidatedOpenApiRouterFromGeneratedEndpointMap<EndpointMap>(
    spec,
    { middleware: [beforeBody, readBody, afterBody] },
  );
}
