import type {
  UpdateRoleDescriptionRequest,
  UpdateRoleDescriptionResponse,
} from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { checkText } from '../../../platform/constraints';
import { findDescribableRole } from '../findModifiableRole';
import { DESCRIPTION } from './roleLimits';
import { roleSummary } from './roleView';

/** UpdateRole has replaced it; Terraform calls it still. */
export function updateRoleDescription(
  input: UpdateRoleDescriptionRequest,
  call: Call,
): UpdateRoleDescriptionResponse {
  const role = findDescribableRole(call, input.RoleName);
  role.description = checkText('description', input.Description, DESCRIPTION);
  return { Role: roleSummary(role) };
}
