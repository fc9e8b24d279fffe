import type { CreateRoleRequest } from '@aws-sdk/client-iam';
import { checkNumber, checkText } from '../../../platform/constraints';
import { checkPath, checkRoleName } from '../checkNames';
import { checkTags } from '../checkTags';
import { ARN, DESCRIPTION, SESSION_SECONDS } from './roleLimits';

/** What is asked of a new role, held to the service model. That comes before everything else, permission too. */
export function roleRequest(input: CreateRoleRequest) {
  const { Description, PermissionsBoundary } = input;
  return {
    roleName: checkRoleName(input.RoleName),
    path: checkPath(input.Path),
    description:
      Description === undefined
        ? undefined
        : checkText('description', Description, DESCRIPTION),
    /** Seconds. */
    maxSessionDuration: checkNumber(
      'maxSessionDuration',
      input.MaxSessionDuration ?? 3600,
      SESSION_SECONDS,
    ),
    boundary:
      PermissionsBoundary === undefined
        ? undefined
        : checkText('permissionsBoundary', PermissionsBoundary, ARN),
    tags: checkTags(input.Tags),
  };
}
