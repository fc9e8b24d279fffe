import type {
  ListInstanceProfilesForRoleRequest,
  ListInstanceProfilesForRoleResponse,
} from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { findRole } from '../findRole';

/** Instance profiles cannot be made here, so a role truly has none. Clients ask before they delete a role. */
export function listInstanceProfilesForRole(
  input: ListInstanceProfilesForRoleRequest,
  call: Call,
): ListInstanceProfilesForRoleResponse {
  findRole(call, input.RoleName);
  return { InstanceProfiles: [], IsTruncated: false };
}
