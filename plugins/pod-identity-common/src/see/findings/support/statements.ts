import type { PolicyStatement } from 'iam-policy';
import {
  statementsOf,
  type LocatedStatement,
} from '../../../subject/policies/LocatedStatement';
import { podIdentityService } from '../../../subject/trust/podIdentityService';
import type { FindingContext } from '../FindingRule';

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
