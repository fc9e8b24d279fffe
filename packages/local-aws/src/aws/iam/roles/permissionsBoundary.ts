import { iamAccounts } from '../../../platform/identity';
import type {
  DeleteRolePermissionsBoundaryRequest,
  PutRolePermissionsBoundaryRequest,
} from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { attachablePolicy } from '../attachablePolicy';
import { findModifiableRole } from '../findModifiableRole';

export function putRolePermissionsBoundary(
  input: PutRolePermissionsBoundaryRequest,
  call: Call,
): object {
  // The condition key is the boundary that is to be, not the one that is.
  const role = findModifiableRole(call, input.RoleName, {
    'iam:PermissionsBoundary': input.PermissionsBoundary ?? '',
  });
  const policy = attachablePolicy(
    call,
    input.PermissionsBoundary,
    'Scope ARN:',
  );
  iamAccounts.of(call.state, call).setBoundary(role, policy.arn);
  return {};
}

export function deleteRolePermissionsBoundary(
  input: DeleteRolePermissionsBoundaryRequest,
  call: Call,
): object {
  const role = findModifiableRole(call, input.RoleName);
  iamAccounts.of(call.state, call).setBoundary(role, undefined);
  return {};
}
