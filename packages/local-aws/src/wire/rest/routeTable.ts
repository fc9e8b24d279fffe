import type { OperationModel } from '../model/ServiceModel';
import type { WireRequest } from '../types';
import { compileRoute, type Route } from './compileRoute';

/** A request's operation and the labels of its path, still percent-encoded. */
export interface RouteMatch {
  operation: OperationModel;
  labels: Readonly<Record<string, string>>;
}

/** What a route is chosen by. */
export interface Routable
  extends Pick<WireRequest, 'method' | 'path' | 'query' | 'headers'> {
  /** The label that is not part of the path: S3's bucket. */
  addressed: boolean;
}

/** Finds the operation of a request. */
export type RouteTable = (request: Routable) => RouteMatch | undefined;

function literalsMatch(route: Route, request: Routable): boolean {
  return route.literals.every(([name, value]) => {
    const values = request.query.get(name);
    return values !== undefined && (value === '' || values[0] === value);
  });
}

function requiredPresent(route: Route, request: Routable): boolean {
  return (
    route.requiredQuery.every(name => request.query.has(name)) &&
    route.requiredHeaders.every(name => request.headers[name] !== undefined)
  );
}

/**
 * Routes by method, path and literals of the query. Where several operations share them (S3's object), the one that
 * demands most of what the request has wins; `x-id`, which only some SDKs send, decides between equals.
 */
export function routeTable(operations: Iterable<OperationModel>): RouteTable {
  const routes = [...operations]
    .flatMap(operation => compileRoute(operation) ?? [])
    .sort((a, b) => b.specificity - a.specificity);

  return request => {
    const matching = routes.filter(
      route =>
        route.method === request.method &&
        route.addressed === request.addressed &&
        route.pattern.test(request.path) &&
        literalsMatch(route, request),
    );
    const id = request.query.get('x-id')?.[0];
    const route =
      matching.find(candidate => candidate.operation.name === id) ??
      matching.find(candidate => requiredPresent(candidate, request)) ??
      matching.at(-1);
    return (
      route && {
        operation: route.operation,
        labels: { ...route.pattern.exec(request.path)?.groups },
      }
    );
  };
}
