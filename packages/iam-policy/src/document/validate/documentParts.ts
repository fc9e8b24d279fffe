import type { JsonNode } from '../json';
import type { PolicyPath, PolicyClause, PolicyStatement } from '../types';

/** The node at a path, or the nearest one above it. */
export function nodeAt(root: JsonNode, path: PolicyPath): JsonNode {
  let node = root;
  for (const step of path) {
    let next: JsonNode | undefined;
    if (node.type === 'object') {
      next = node.members.find(({ name }) => name === step)?.value;
    } else if (node.type === 'array' && typeof step === 'number') {
      next = node.items[step];
    }
    if (!next) {
      return node;
    }
    node = next;
  }
  return node;
}

/** The values of a clause, each with its own path. */
export function clauseItems(
  root: JsonNode,
  clause: PolicyClause,
): { value: string; path: PolicyPath }[] {
  const node = nodeAt(root, clause.path);
  const nodes = node.type === 'array' ? node.items : [node];
  return nodes.flatMap((item, index) =>
    item.type === 'string'
      ? [
          {
            value: item.value,
            path: node.type === 'array' ? [...clause.path, index] : clause.path,
          },
        ]
      : [],
  );
}

/** Whether a statement is an object. If it is not, no rule asks for its elements. */
export function isObject({ path, problems }: PolicyStatement): boolean {
  return !problems.some(
    each => each.code === 'invalid-type' && each.path === path,
  );
}

/** The paths of Sids that an earlier statement has. An empty Sid counts as none. */
export function duplicateSids(
  statements: readonly PolicyStatement[],
): PolicyPath[] {
  const seen = new Set<string>();
  return statements.flatMap(({ sid, path }) => {
    if (!sid) {
      return [];
    }
    if (seen.has(sid)) {
      return [[...path, 'Sid']];
    }
    seen.add(sid);
    return [];
  });
}
