import {
  paginateGetAccountAuthorizationDetails,
  type ManagedPolicyDetail,
  type RoleDetail,
} from '@aws-sdk/client-iam';
import type { Role } from 'backstage-plugin-pod-identity-common';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { toAccountRole } from './toAccountRole';
import { toManagedPolicies } from './toManagedPolicies';

/**
 * Every role of the account, by ARN, with all its policies: a few calls for an account, where reading role by role takes
 * several for each. A policy that AWS did not answer stands in its role without document.
 */
export function readAccountRoles(
  aws: AwsConnection,
  options: CallOptions,
): Promise<ReadonlyMap<string, Role>> {
  return aws.run(
    {
      action: 'iam:GetAccountAuthorizationDetails',
      resource: `account ${aws.cluster.accountId}`,
    },
    options,
    async () => {
      const roles: RoleDetail[] = [];
      const policies = new Map<string, ManagedPolicyDetail>();
      for await (const page of paginateGetAccountAuthorizationDetails(
        { client: aws.iam, pageSize: 1000 },
        { Filter: ['Role', 'LocalManagedPolicy', 'AWSManagedPolicy'] },
        { abortSignal: options.signal },
      )) {
        roles.push(...(page.RoleDetailList ?? []));
        for (const policy of page.Policies ?? []) {
          policies.set(policy.Arn ?? '', policy);
        }
      }
      // A policy may stand on a later page than the role it is attached to.
      const managedPolicy = toManagedPolicies(policies);
      return new Map(
        roles.map(detail => {
          const role = toAccountRole(detail, managedPolicy);
          return [role.arn, role];
        }),
      );
    },
  );
}
