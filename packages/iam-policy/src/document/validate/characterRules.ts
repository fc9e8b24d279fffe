import type { JsonNode } from '../json';
import type { PolicyKind, PolicyPath } from '../types';
import type { Violation } from './ValidationInput';

// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: U+0009, U+000A, U+000D, U+0020 to U+00FF.
const FORBIDDEN = /[^\t\n\r\u0020-\u00ff]/;
// Seen. AWS answers so, with a ValidationError, before it looks at anything else.
const MESSAGE =
  'The specified value for policyDocument is invalid. It must contain only printable ASCII characters.';

// For values, whose JSON text escapes control characters and lone surrogates.
const BEYOND = /[\u0100-\ud7ff\ue000-\uffff]|[\ud800-\udbff][\udc00-\udfff]/;

/**
 * The kinds that go through the APIs of IAM and AWS STS. AWS Organizations accepts any character
 * (https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreatePolicy.html), and services that store resource-based policies
 * have their own rules.
 */
const OF_IAM: ReadonlySet<PolicyKind> = new Set<PolicyKind>([
  'identity',
  'boundary',
  'session',
  'trust',
]);

function findIn(node: JsonNode, path: PolicyPath): PolicyPath | undefined {
  if (node.type === 'string') {
    return BEYOND.test(node.value) ? path : undefined;
  }
  const parts: [string | number, JsonNode][] = [];
  if (node.type === 'array') {
    parts.push(...node.items.entries());
  }
  if (node.type === 'object') {
    parts.push(
      ...node.members.map(
        each => [each.name, each.value] as [string, JsonNode],
      ),
    );
  }
  for (const [step, part] of parts) {
    const here = [...path, step];
    if (BEYOND.test(String(step))) {
      return here;
    }
    const found = findIn(part, here);
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** Finds characters that IAM accepts in no document: in the text, or in the strings of a value. */
export function characterRules(
  source: string | object,
  root: JsonNode,
  kind: PolicyKind,
): Violation[] {
  if (!OF_IAM.has(kind)) {
    return [];
  }
  const at = typeof source === 'string' ? source.search(FORBIDDEN) : -1;
  const path = typeof source === 'string' ? undefined : findIn(root, []);
  if (at < 0 && !path) {
    return [];
  }
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
