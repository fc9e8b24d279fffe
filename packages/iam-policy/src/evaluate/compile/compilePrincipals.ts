import type { Effect, PolicyPrincipal, PrincipalClause } from '../../document';
import { parseArn } from '../../match/parseArn';
import type { PrincipalFacts } from '../request/principalFacts';
import { not, or } from '../truth';
import type { Truth } from '../types';

/**
 * How far a grant to a principal reaches within its own account:
 * - `direct`: to this very user or session, or to everybody. Boundaries and session policies limit it only by an explicit deny.
 * - `role`: to the role behind the session. Boundaries and session policies must allow too.
 * - `account`: to the account, which must still pass it on with an identity policy.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
 */
export type Reach = 'direct' | 'role' | 'account';

/** Whether the clause means the principal, and how the clause names it. */
export interface PrincipalMatch {
  result: Truth;
  reach: Reach;
}

const NO: PrincipalMatch = { result: 'false', reach: 'account' };
const ACCOUNT_ID = /^\d{12}$/;
const STRENGTH: Readonly<Record<Reach, number>> = {
  account: 0,
  role: 1,
  direct: 2,
};

function yes(reach: Reach): PrincipalMatch {
  return { result: 'true', reach };
}

function accountOf(value: string): string | undefined {
  if (ACCOUNT_ID.test(value)) {
    return value;
  }
  const arn = parseArn(value);
  return arn?.service === 'iam' && arn.resource === 'root'
    ? arn.accountId
    : undefined;
}

function matchesRole(value: string, principal: PrincipalFacts): boolean {
  if (principal.roleName === undefined) {
    return value === principal.id;
  }
  const arn = parseArn(value);
  return (
    arn?.service === 'iam' &&
    arn.accountId === principal.accountId &&
    arn.resource.startsWith('role/') &&
    arn.resource.slice(arn.resource.lastIndexOf('/') + 1) === principal.roleName
  );
}

const SESSION_OF = /^assumed-role\/([^/]+)\//;

/** Whether a value names a session of the role. Which session makes the request is not always known. */
function namesSession(value: string, principal: PrincipalFacts): boolean {
  const arn = parseArn(value);
  const role = principal.id.slice(principal.id.lastIndexOf('/') + 1);
  return (
    arn?.service === 'sts' &&
    arn.accountId === principal.accountId &&
    SESSION_OF.exec(arn.resource)?.[1] === role
  );
}

function matchAws(
  { value, path }: PolicyPrincipal,
  principal: PrincipalFacts,
  clause: PrincipalClause,
): PrincipalMatch {
  if (value === '*') {
    // For anonymous users AWS treats `"*"` and `{"AWS": "*"}` alike; it does not document whether the latter means services and providers too.
    const everybody = path.length === clause.path.length;
    return everybody || principal.type === 'AWS'
      ? yes('direct')
      : { result: 'unknown', reach: 'direct' };
  }
  if (principal.type !== 'AWS') {
    return NO;
  }
  if (value === principal.sessionArn) {
    return yes('direct');
  }
  const account = accountOf(value);
  if (account !== undefined) {
    if (!principal.accountId) {
      return { result: 'unknown', reach: 'account' };
    }
    return account === principal.accountId ? yes('account') : NO;
  }
  if (principal.kind === 'role') {
    if (matchesRole(value, principal)) {
      return yes('role');
    }
    return !principal.sessionArn && namesSession(value, principal)
      ? { result: 'unknown', reach: 'direct' }
      : NO;
  }
  if (value !== principal.id) {
    return NO;
  }
  // A federated user's session is not the user, so what limits the session also limits what the user is granted.
  return yes(
    principal.kind === 'user' && principal.sessionArn ? 'role' : 'direct',
  );
}

/**
 * A role session that a provider authenticated is a principal of that provider too. AWS does not document how far a grant to it reaches
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).
 */
function matchProvider(
  value: string,
  principal: PrincipalFacts,
): PrincipalMatch {
  const provider = principal.read('aws:federatedprovider');
  const other =
    provider.state === 'absent' ||
    (provider.state === 'present' && !provider.values.includes(value));
  return other ? NO : { result: 'unknown', reach: 'direct' };
}

function matchOne(
  policy: PolicyPrincipal,
  principal: PrincipalFacts,
  clause: PrincipalClause,
): PrincipalMatch {
  switch (policy.type) {
    case 'AWS':
      return matchAws(policy, principal, clause);
    case 'CanonicalUser':
      // The request does not say which account has this canonical id.
      return principal.type === 'AWS'
        ? { result: 'unknown', reach: 'account' }
        : NO;
    default:
      if (policy.type === 'Federated' && principal.kind === 'role') {
        return matchProvider(policy.value, principal);
      }
      if (policy.type !== principal.type) {
        return NO;
      }
      if (policy.value === principal.id) {
        return yes('direct');
      }
      // AWS documents the wildcard for AWS principals only.
      return policy.value === '*' ? { result: 'unknown', reach: 'direct' } : NO;
  }
}

function stronger(a: PrincipalMatch, b: PrincipalMatch): PrincipalMatch {
  if (a.result !== b.result) {
    if (a.result === 'true' || b.result === 'true') {
      return a.result === 'true' ? a : b;
    }
    return a.result === 'unknown' ? a : b;
  }
  return STRENGTH[a.reach] >= STRENGTH[b.reach] ? a : b;
}

function matchAny(
  clause: PrincipalClause,
  principal: PrincipalFacts,
): PrincipalMatch {
  let best = NO;
  for (const candidate of clause.principals) {
    best = stronger(best, matchOne(candidate, principal, clause));
  }
  return best;
}

function isExempt(clause: PrincipalClause, principal: PrincipalFacts): Truth {
  const named = matchAny(clause, principal).result;
  if (named !== 'true') {
    return named;
  }
  if (principal.type !== 'AWS' || principal.kind === 'root') {
    return 'true';
  }
  const values = clause.principals
    .filter(({ type }) => type === 'AWS')
    .map(({ value }) => value);
  if (values.includes('*')) {
    return 'true';
  }
  const account =
    principal.accountId !== undefined &&
    values.some(each => accountOf(each) === principal.accountId);
  const identity = values.some(each =>
    principal.kind === 'role'
      ? matchesRole(each, principal)
      : each === principal.id,
  );
  const session = principal.sessionArn
    ? values.includes(principal.sessionArn)
    : principal.kind !== 'role';
  return account && identity && session ? 'true' : 'unknown';
}

/**
 * `NotPrincipal` is for Deny only. It exempts a user with certainty only if the user's account is named too, and a session only if its
 * account and its role are; if some of them are named it depends on the service. It exempts nobody who has a permissions boundary
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html).
 */
function matchOthers(
  clause: PrincipalClause,
  principal: PrincipalFacts,
  effect: Effect,
  hasBoundary: Truth,
): PrincipalMatch {
  const meant = not(isExempt(clause, principal));
  if (effect === 'Allow') {
    return { result: meant === 'true' ? 'unknown' : meant, reach: 'direct' };
  }
  const limited: Truth = principal.type === 'AWS' ? hasBoundary : 'false';
  return { result: or(meant, limited), reach: 'direct' };
}

/** Whether a clause means a principal. `hasBoundary`: whether the principal has a permissions boundary. */
export type PrincipalTest = (
  principal: PrincipalFacts,
  hasBoundary: Truth,
) => PrincipalMatch;

/** Prepares `Principal` or `NotPrincipal`. */
export function compilePrincipals(
  clause: PrincipalClause,
  effect: Effect,
): PrincipalTest {
  return clause.negated
    ? (principal, hasBoundary) =>
        matchOthers(clause, principal, effect, hasBoundary)
    : principal => matchAny(clause, principal);
}
