import {
  prepareQuestion,
  type PolicyLayers,
  type RequestPrincipal,
} from 'iam-policy';
import type { Role } from '../../model';
import { knownOf } from '../../subject/Subject';
import { contextFor } from '../../subject/session/KeyKnowledge';
import { questionKnowledge } from '../context/questionKnowledge';
import type { DecideAccessInput } from '../DecideAccessInput';
import { allowsElsewhere } from '../judge/allowsElsewhere';
import { judgeAccess } from '../judge/judgeAccess';
import { principalOf } from '../judge/judgePermissions';
import { askedPolicies } from '../layers/askedPolicies';
import { layersKnown } from '../layers/permissionLayers';
import { policyKeys } from '../layers/policyKeys';
import type { AskedOfMany } from './OneOfMany';

/** What is known of a role before it is known whose session of it asks. */
type RoleVerdict =
  /** Nothing that a session carries makes it allowed. */
  | { is: 'denied' }
  /** It depends on the session. */
  | {
      is: 'open';
      principal: RequestPrincipal;
      layers: PolicyLayers;
      keys: ReadonlySet<string>;
    }
  /** The outcome of the layers is not all that it takes. */
  | { is: 'special' };

/**
 * Prepares a test of whether policies deny a question to sessions of roles that admit them: for each the same as
 * `judgeAccess` says, but that most roles are done with once for all of their sessions.
 */
export function preparePermissions({
  question,
  resource,
}: AskedOfMany): (role: Role, input: DecideAccessInput) => boolean {
  const ask = prepareQuestion({
    action: question.action.name,
    resource: question.resource,
    ...(resource.accountId && { resourceAccountId: resource.accountId }),
    context: { values: {} },
  });
  const known = new WeakMap<Role, RoleVerdict>();

  function verdictOf(role: Role, input: DecideAccessInput): RoleVerdict {
    // A session policy is the association's own, so that nothing is learned for others.
    if (knownOf(input.who).association?.sessionPolicy !== undefined) {
      return judgeRole(role, input);
    }
    // Policies of an organization are absent or unread, neither of which makes an answer *denied*.
    const verdict = known.get(role) ?? judgeRole(role, input);
    known.set(role, verdict);
    return verdict;
  }

  function judgeRole(role: Role, input: DecideAccessInput): RoleVerdict {
    const policies = askedPolicies(input);
    if (
      policies.identity.some(({ document }) => !document) ||
      allowsElsewhere(question, policies)
    ) {
      return { is: 'special' };
    }
    const principal = principalOf(role);
    const layers = layersKnown(policies, input);
    const keys = policyKeys(policies);
    // What is denied while nothing is known of a session is denied whatever it carries.
    const context = { values: {}, unknown: [...keys] };
    return ask({ principal, context, layers }) === 'denied'
      ? { is: 'denied' }
      : { is: 'open', principal, layers, keys };
  }

  return (role, input) => {
    const verdict = verdictOf(role, input);
    if (verdict.is === 'special') {
      return judgeAccess(input, askedPolicies(input)).outcome === 'denied';
    }
    if (verdict.is === 'denied') {
      return true;
    }
    const { principal, layers, keys } = verdict;
    const context = contextFor(keys, questionKnowledge(input));
    return ask({ principal, context, layers }) === 'denied';
  };
}
