import type { JsonNode } from '../json';
import type { PolicyPath } from '../types';
import type { ProblemList } from './ProblemList';

/** A scalar as text where IAM accepts strings; numbers and booleans only if `scalars` is set. */
function scalarText(node: JsonNode, scalars: boolean): string | undefined {
  if (node.type === 'string') {
    return node.value;
  }
  if (scalars && node.type === 'number') {
    return node.text;
  }
  if (scalars && node.type === 'boolean') {
    return String(node.value);
  }
  return undefined;
}

/** One string, or a list of them, with the path of each. Anything else is a problem and left out. */
export function readStrings(
  node: JsonNode,
  path: PolicyPath,
  problems: ProblemList,
  options: { scalars?: boolean } = {},
): { value: string; path: PolicyPath; at?: number }[] {
  const listed = node.type === 'array';
  const items = listed ? node.items : [node];
  return items.flatMap((item, index) => {
    const itemPath = listed ? [...path, index] : path;
    const value = scalarText(item, options.scalars ?? false);
    if (value !== undefined) {
      return [{ value, path: itemPath, at: item.at }];
    }
    problems.error('invalid-type', `Expected a string, found ${item.type}`, {
      path: itemPath,
      at: item.at,
    });
    return [];
  });
}
