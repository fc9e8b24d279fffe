import type {
  UpdateRoleRequest,
  UpdateRoleResponse,
} from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { checkNumber, checkText } from '../../../platform/constraints';
import { findDescribableRole, findModifiableRole } from '../findModifiableRole';
import { DESCRIPTION, SESSION_SECONDS } from './roleLimits';

export function updateRole(
  input: UpdateRoleRequest,
  call: Call,
): UpdateRoleResponse {
  const role =
    input.MaxSessionDuration === undefined
      ? findDescribableRole(call, input.RoleName)
      : findModifiableRole(call, input.RoleName);
  const description =
    input.Description === undefined
      ? role.description
      : checkText('description', input.Description, DESCRIPTION);
  const maxSessionDuration = checkNumber(
    'maxSessionDuration',
    input.MaxSessionDuration ?? role.maxSessionDuration,
    SESSION_SECONDS,
  );
  Object.assign(role, { description, maxSessionDuration });
  return {};
}
