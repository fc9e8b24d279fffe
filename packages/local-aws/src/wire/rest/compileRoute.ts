import type { OperationModel } from '../model/ServiceModel';
import { bindMembers, type BoundMember } from './bindMembers';
import { requiredMembers } from './requiredMembers';

/** An operation's `http` trait, ready to be compared with requests. */
export interface Route {
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
export function compileRoute(operation: OperationModel): Route | undefined {
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
