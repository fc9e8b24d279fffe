import type { JsonNode } from './json';
import { readPolicy } from './parse/readPolicy';
import type { PolicyKind, PolicyProblem } from './types';
import { nodeAt, RULES_FOR } from './validate';

// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: U+0009, U+000A, U+000D, U+0020 to U+00FF. The message is seen;
// it comes as a ValidationError, and before anything else is looked at.
const FORBIDDEN = /[^\t\n\r\u0020-\u00ff]/;
const CHARACTERS =
  'The specified value for policyDocument is invalid. It must contain only printable ASCII characters.';

const NO_JSON: JsonNode = { type: 'null' };

/**
 * Checks a document as IAM does when it is stored as a policy of this kind; empty = IAM accepts it. Never throws.
 *
 * The messages are IAM's own, and the first is the one that IAM would answer with, which tells one thing at a time. What IAM looks up is not
 * checked: whether principals, actions and services exist, and quotas (see `policySize`).
 *
 * @public
 */
export function validatePolicy(
  source: string | object,
  kind: PolicyKind,
): readonly PolicyProblem[] {
  const { root = NO_JSON, document, problems } = readPolicy(source);
  const found = [...problems.problems];
  const violations = RULES_FOR[kind]({
    kind,
    root,
    ...(document && { document }),
    problems: found,
  });
  if (typeof source === 'string') {
    const at = source.search(FORBIDDEN);
    if (at >= 0) {
      violations.push({
        stage: -1,
        code: 'invalid-characters',
        message: CHARACTERS,
        path: [],
      });
    }
  }
  return violations
    .toSorted((a, b) => a.stage - b.stage)
    .map(({ code, message, path }) => {
      const parsed = found.find(
        each => each.code === code && each.path === path,
      );
      if (parsed) return { ...parsed, message };
      return problems.error(code, message, {
        path,
        at: nodeAt(root, path).at,
      });
    });
}
