import { iamAccounts } from '../../../platform/identity';
import type { ListRolesRequest, ListRolesResponse } from '@aws-sdk/client-iam';
import { iamArn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { checkPathPrefix } from '../checkNames';
import { iamPage } from '../iamPage';
import { roleSummary } from './roleView';

export function listRoles(
  input: ListRolesRequest,
  call: Call,
): ListRolesResponse {
  const prefix = checkPathPrefix(input.PathPrefix);
  authorize(call, {
    action: 'iam:ListRoles',
    resource: iamArn(call, `role${prefix}`),
  });
  const roles = iamAccounts
    .of(call.state, call)
    .roles()
    .filter(role => role.path.startsWith(prefix));
  const { items, ...page } = iamPage(roles, input, role => role.roleName);
  return { Roles: items.map(roleSummary), ...page };
}
