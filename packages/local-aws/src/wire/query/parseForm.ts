import type { FormNode } from './FormNode';

function child(node: FormNode, key: string): FormNode {
  const known = node.children.get(key);
  if (known) {
    return known;
  }
  const made: FormNode = { children: new Map() };
  node.children.set(key, made);
  return made;
}

/** Parses the parameters of an awsQuery request into a tree. */
export function parseForm(
  parameters: Iterable<readonly [key: string, value: string]>,
): FormNode {
  const root: FormNode = { children: new Map() };
  for (const [key, value] of parameters) {
    key.split('.').reduce(child, root).text = value;
  }
  return root;
}
