import type {
  ListRolePoliciesRequest,
  ListRolePoliciesResponse,
} from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { findRole } from '../findRole';
import { iamPage } from '../iamPage';

export function listRolePolicies(
  input: ListRolePoliciesRequest,
  call: Call,
): ListRolePoliciesResponse {
  const role = findRole(call, input.RoleName);
  const names = role.inlinePolicies.keys();
  const { items, ...page } = iamPage(names, input, name => name);
  return { PolicyNames: items, ...page };
}
