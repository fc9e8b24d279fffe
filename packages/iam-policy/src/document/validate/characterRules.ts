import type { JsonNode } from '../json';
import type { PolicyPath } from '../types';
import type { Violation } from './Violation';

// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: U+0009, U+000A, U+000D, U+0020 to U+00FF.
const FORBIDDEN = /[^\t\n\r\u0020-\u00ff]/;
// Seen. It comes as a ValidationError, and before anything else is looked at.
const MESSAGE =
  'The specified value for policyDocument is invalid. It must contain only printable ASCII characters.';

// In a value: JSON text escapes control characters.
const BEYOND = /[\u0100-\uffff]/;

function findIn(node: JsonNode, path: PolicyPath): PolicyPath | undefined {
  if (node.type === 'string') return BEYOND.test(node.value) ? path : undefined;
  const parts: [string | number, JsonNode][] = [];
  if (node.type === 'array') parts.push(...node.items.entries());
  if (node.type === 'object') {
    parts.push(
      ...node.members.map(
        each => [each.name, each.value] as [string, JsonNode],
      ),
    );
  }
  for (const [step, part] of parts) {
    const here = [...path, step];
    if (BEYOND.test(String(step))) return here;
    const found = findIn(part, here);
    if (found) return found;
  }
  return undefined;
}

/** Characters that IAM takes in no document: of the text, or of the strings in a value. */
export function characterRules(
  source: string | object,
  root: JsonNode,
): Violation[] {
  const at = typeof source === 'string' ? source.search(FORBIDDEN) : -1;
  const path = typeof source === 'string' ? undefined : findIn(root, []);
  if (at < 0 && !path) return [];
  return [
    {
      stage: -1,
      code: 'invalid-characters',
      message: MESSAGE,
      path: path ?? [],
      ...(at >= 0 && { at }),
    },
  ];
}
