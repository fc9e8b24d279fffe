import type { JsonNode } from '../json';
import type { PolicyClause, PolicyPath } from '../types';
import { nodeAt } from './nodeAt';

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
