import type { OperationModel } from '../model/ServiceModel';
import type { WireRequest } from '../types';
import { bindMembers, type BoundMember } from './bindMembers';
import { requiredMembers } from './requiredMembers';

/** An operation's `http` trait, ready to be compared with requests. */
interface Route {
  operation: OperationModel;
  method: string;
  /** Matches the encoded path; its named groups are the labels. */
  pattern: RegExp;
  /** True if the input has a label that the path does not have. */
  addressed: boolean;
  literals: readonly (readonly [name: string, value: string])[];
  requiredQuery: readonly string[];
  requiredHeaders: readonly string[];
  /** Higher is tried first. */
  specificity: number;
}

const identity = 'x-id';

const label = /\{(\w+)(\+?)\}/g;

function patternOf(path: string): RegExp {
  const source = path
    .replace(/[.*?^$|()[\]\\]/g, '\\$&')
    .replace(label, (_, name: string, greedy: string) =>
      greedy ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
    );
  return new RegExp(`^${source}/?$`, 's');
}

function namesIn(
  members: readonly BoundMember[],
  place: 'query' | 'header',
): string[] {
  return members.flatMap(({ location }) =>
    location.in === place ? [location.name] : [],
  );
}

/** Undefined for an operation without an `http` trait. */
function compileRoute(operation: OperationModel): Route | undefined {
  const { http } = operation;
  if (!http) {
    return undefined;
  }
  const { members } = bindMembers(operation.input, 'request');
  const required = requiredMembers(operation.input);
  const demanded = members.filter(member => required.has(member.name));
  const inPath = new Set(Array.from(http.path.matchAll(label), m => m[1]));
  const literals = http.query.filter(([name]) => name !== identity);
  const requiredQuery = namesIn(demanded, 'query');
  const requiredHeaders = namesIn(demanded, 'header');
  const fixedSegments = http.path
    .split('/')
    .filter(segment => segment && !segment.startsWith('{')).length;
  const demands =
    literals.length + requiredQuery.length + requiredHeaders.length;
  return {
    operation,
    method: http.method,
    pattern: patternOf(http.path),
    addressed: members.some(
      ({ name, location }) => location.in === 'label' && !inPath.has(name),
    ),
    literals,
    requiredQuery,
    requiredHeaders,
    // Literals and required members first, then fixed segments, then the number of labels.
    specificity: demands * 10_000 + fixedSegments * 100 + inPath.size,
  };
}

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
