import type { PolicyPrincipal, PolicyStatement } from 'iam-policy';
import { listOf } from '../../words/listOf';

/** Whom a principal of a trust policy stands for, in words: `the service ec2.amazonaws.com`. */
export function describePrincipal({ type, value }: PolicyPrincipal): string {
  if (type === 'Service') {
    return `the service ${value}`;
  }
  if (type === 'Federated') {
    return `the identity provider ${value}`;
  }
  if (type === 'CanonicalUser') {
    return `the canonical user ${value}`;
  }
  if (value === '*') {
    return 'everybody in every account';
  }
  const deleted = deletedPrincipal({ value });
  if (deleted) {
    return `a ${deleted} that was deleted (${value}; the id stays after deletion)`;
  }
  const account = /^(?:arn:[^:]+:iam::(\d{12}):root|(\d{12}))$/.exec(value);
  return account ? `the account ${account[1] ?? account[2]}` : value;
}

/** Of what a unique id in place of an ARN is left: a role or user that was deleted. Undefined where it is none. */
export function deletedPrincipal({
  value,
}: Pick<PolicyPrincipal, 'value'>): 'role' | 'user' | undefined {
  const kind = /^(AROA|AIDA)[A-Z0-9]{8,}$/.exec(value)?.[1];
  if (kind === undefined) {
    return undefined;
  }
  return kind === 'AROA' ? 'role' : 'user';
}

/** What a statement that denies takes away, in words. */
export function describeDeny(statement: PolicyStatement): string {
  const { principal, action, conditions } = statement;
  const whom = principal
    ? `${principal.negated ? 'everybody but ' : ''}${listOf(
        principal.principals.map(describePrincipal),
      )}`
    : 'everybody';
  const what = `${action.negated ? 'everything but ' : ''}${listOf(
    action.values,
  )}`;
  const when = conditions.length
    ? `, where ${listOf(
        conditions.map(
          ({ key, operator, values }) =>
            `${key} ${operator.text} ${listOf(values, 'or')}`,
        ),
      )}`
    : '';
  return `denies ${what} to ${whom}${when}`;
}
