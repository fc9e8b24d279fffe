import type { GetRoleRequest, GetRoleResponse } from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { findRole } from '../findRole';
import { roleDetails, roleSummary } from './roleView';

export function getRole(input: GetRoleRequest, call: Call): GetRoleResponse {
  const role = findRole(call, input.RoleName);
  return { Role: { ...roleSummary(role), ...roleDetails(role) } };
}
