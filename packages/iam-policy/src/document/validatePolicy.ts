import type { JsonNode } from './json';
import { readPolicy } from './parse/readPolicy';
import type { PolicyKind, PolicyProblem } from './types';
import { characterRules } from './validate/characterRules';
import { identityRules } from './validate/identityRules';
import { nodeAt } from './validate/documentParts';
import { organizationRules } from './validate/organizationRules';
import { resourceRules } from './validate/resourceRules';
import { trustRules } from './validate/trustRules';
import type { ValidationInput, Violation } from './validate/ValidationInput';

/** The rules for each kind of policy. */
const RULES_FOR: Readonly<
  Record<PolicyKind, (input: ValidationInput) => Violation[]>
> = {
  identity: identityRules,
  boundary: identityRules,
  session: identityRules,
  trust: trustRules,
  resource: resourceRules,
  scp: organizationRules,
  rcp: organizationRules,
};

const NO_JSON: JsonNode = { type: 'null' };

/**
 * Checks a document as IAM does when it is stored as a policy of this kind. Empty if IAM accepts it. Never throws.
 *
 * The messages are IAM's own, and the first is the one that IAM would answer with: IAM reports one problem at a time. Not checked is what
 * IAM looks up: whether principals, actions and services exist, and quotas (see `policySize`).
 *
 * @param options - `partition`: that of the account in which the policy is stored (`aws`), whose resources alone a policy of an identity
 * may name. Left out, any.
 *
 * @public
 */
export function validatePolicy(
  source: string | object,
  kind: PolicyKind,
  options: { partition?: string } = {},
): readonly PolicyProblem[] {
  const { root = NO_JSON, document, problems } = readPolicy(source);
  const found = [...problems.problems];
  const violations = [
    ...characterRules(source, root, kind),
    ...RULES_FOR[kind]({
      kind,
      root,
      ...options,
      ...(document && { document }),
      problems: found,
    }),
  ];
  return violations
    .toSorted((a, b) => a.stage - b.stage)
    .map(({ code, message, path, at }) => {
      const parsed = found.find(
        each => each.code === code && each.path === path,
      );
      if (parsed) {
        return { ...parsed, message };
      }
      return problems.error(code, message, {
        path,
        at: at ?? nodeAt(root, path).at,
      });
    });
}
