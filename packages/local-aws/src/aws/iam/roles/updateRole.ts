import type {
  UpdateRoleRequest,
  UpdateRoleResponse,
} from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { checkText } from '../../../platform/constraints';
import {
  findDescribableRole,
  findModifiableRole,
  isServiceLinked,
} from '../findModifiableRole';
import { checkSessionSeconds, DESCRIPTION } from './roleLimits';

/**
 * A description that is not given stays as it was. A duration that is not given is one hour again, as AWS documents it; AWS was
 * seen to leave it as it was: https://github.com/localstack/localstack/blob/main/tests/aws/services/iam/test_iam_roles.snapshot.json
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html
 */
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
  const maxSessionDuration = isServiceLinked(role)
    ? role.maxSessionDuration
    : checkSessionSeconds(input.MaxSessionDuration);
  Object.assign(role, { description, maxSessionDuration });
  return {};
}
