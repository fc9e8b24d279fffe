import { iamAccounts } from '../../../platform/identity';
import type { DeleteRoleRequest } from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { findModifiableRole } from '../findModifiableRole';
import { iamError } from '../iamErrors';
import { forgetPrincipal } from './forgetPrincipal';

export function deleteRole(input: DeleteRoleRequest, call: Call): object {
  const role = findModifiableRole(call, input.RoleName);
  if (role.attachedPolicyArns.size > 0) {
    throw iamError(
      'DeleteConflictException',
      'Cannot delete entity, must detach all policies first.',
    );
  }
  if (role.inlinePolicies.size > 0) {
    throw iamError(
      'DeleteConflictException',
      'Cannot delete entity, must delete policies first.',
    );
  }
  iamAccounts.of(call.state, call).removeRole(role);
  forgetPrincipal(call.state, call, role);
  return {};
}
