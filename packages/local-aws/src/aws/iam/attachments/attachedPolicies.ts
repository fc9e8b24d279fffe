import type { IamAccount, RoleRecord } from '../../../platform/identity';

/** The managed policies of a role, by name and ARN. */
export function attachedPolicies(
  account: IamAccount,
  role: RoleRecord,
): { PolicyName: string; PolicyArn: string }[] {
  return [...role.attachedPolicyArns].map(arn => ({
    PolicyName: account.policy(arn)?.policyName ?? '',
    PolicyArn: arn,
  }));
}
