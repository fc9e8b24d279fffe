import type {
  UpdateRoleRequest,
  UpdateRoleResponse,
} from '@aws-sdk/client-iam';
import type { Call } from '../../call';
import { checkNumber, checkText } from '../../constraints';
import { findRole } from '../findRole';
import { DESCRIPTION, SESSION_SECONDS } from './roleLimits';

export function updateRole(
  input: UpdateRoleRequest,
  call: Call,
): UpdateRoleResponse {
  const role = findRole(call, input.RoleName);
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
