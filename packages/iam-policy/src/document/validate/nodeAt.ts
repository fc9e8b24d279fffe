import type { JsonNode } from '../json';
import type { PolicyPath } from '../types';

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
