import type { PolicyPath, PolicyStatement } from 'iam-policy';
import type { FindingSubject, Grant, StatementRef } from '../../model';
import { keptByObject } from '../../subject/policies/keptByObject';
import {
  statementsOf,
  type LocatedStatement,
} from '../../subject/policies/LocatedStatement';
import { podIdentityService } from '../../subject/trust/podIdentityService';
import type { FindingContext } from './FindingCheck';

/** `namespace/name` of the service account that is judged. */
export function workload({ input }: FindingContext): string {
  return `${input.serviceAccount.namespace}/${input.serviceAccount.serviceAccount}`;
}

/** `role x`; `role` where there is none. */
export function roleName({ known }: FindingContext): string {
  return known.role ? `role ${known.role.name}` : 'role';
}

/** Points a finding at a statement, and at a place in its document where one is to blame. */
export function statementSubject(
  statement: StatementRef,
  path?: PolicyPath,
): FindingSubject {
  return {
    kind: 'statement',
    statement,
    ...(path ? { path: [...path] } : {}),
  };
}

/** The statements of the trust policy. */
export function trustStatements({
  policies,
}: FindingContext): LocatedStatement[] {
  return policies.trust ? statementsOf([policies.trust]) : [];
}

/** The statements of the trust policy that speak of EKS Pod Identity. */
export function podStatements(context: FindingContext): LocatedStatement[] {
  return trustStatements(context).filter(({ statement }) =>
    namesPodIdentity(statement),
  );
}

/** Whether a statement names the service of EKS Pod Identity as principal. */
export function namesPodIdentity({ principal }: PolicyStatement): boolean {
  return (
    !principal?.negated &&
    !!principal?.principals.some(
      ({ type, value }) => type === 'Service' && value === podIdentityService,
    )
  );
}

/** The statements that decide what a session may do: of identity policies, boundary and session policy. */
export function permissionStatements({
  policies,
}: FindingContext): LocatedStatement[] {
  const { identity, boundary, session } = policies;
  return statementsOf(
    [...identity, boundary, session].filter(policy => policy !== undefined),
  );
}

/** The statements that give something. */
export function grantingStatements({
  policies,
}: FindingContext): LocatedStatement[] {
  return statementsOf(policies.identity).filter(
    ({ statement }) => statement.effect === 'Allow',
  );
}

/** So that rules do not each search all. */
const byStatement = keptByObject((grants: readonly Grant[]) => {
  const index = new Map<string, Grant[]>();
  for (const grant of grants) {
    const key = keyOf(grant.source);
    const known = index.get(key) ?? [];
    index.set(key, known);
    known.push(grant);
  }
  return index;
});

/** The grants that come of a statement and are not in vain. */
export function statementGrants(
  context: FindingContext,
  located: LocatedStatement,
): readonly Grant[] {
  return grantsOf(context, located).filter(
    ({ verdict }) => verdict !== 'ineffective',
  );
}

/** The grants that come of a statement, in vain or not. */
export function grantsOf(
  { grants }: FindingContext,
  { ref }: LocatedStatement,
): readonly Grant[] {
  return byStatement(grants).get(keyOf(ref)) ?? [];
}

function keyOf({ layer, name, arn, index }: StatementRef): string {
  return JSON.stringify([layer, name, arn, index]);
}
