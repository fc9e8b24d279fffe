import { iamAccounts } from '../../../platform/identity';
import type {
  ListAttachedRolePoliciesRequest,
  ListAttachedRolePoliciesResponse,
} from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { checkPolicyPathPrefix } from '../checkNames';
import { findRole } from '../findRole';
import { iamPage } from '../iamPage';
import { attachedPolicies } from './attachedPolicies';

export function listAttachedRolePolicies(
  input: ListAttachedRolePoliciesRequest,
  call: Call,
): ListAttachedRolePoliciesResponse {
  const prefix = checkPolicyPathPrefix(input.PathPrefix);
  const role = findRole(call, input.RoleName);
  const account = iamAccounts.of(call.state, call);
  const policies = attachedPolicies(account, role).filter(({ PolicyArn }) =>
    account.policy(PolicyArn)?.path.startsWith(prefix),
  );
  const { items, ...page } = iamPage(
    policies,
    input,
    ({ PolicyArn }) => PolicyArn,
  );
  return { AttachedPolicies: items, ...page };
}
