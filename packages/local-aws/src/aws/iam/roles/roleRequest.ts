import type { CreateRoleRequest } from '@aws-sdk/client-iam';
import { checkText } from '../../../platform/constraints';
import { checkPath, checkRoleName } from '../checkNames';
import { checkTags } from '../checkTags';
import { ARN, checkSessionSeconds, DESCRIPTION } from './roleLimits';

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
    maxSessionDuration: checkSessionSeconds(input.MaxSessionDuration),
    boundary:
      PermissionsBoundary === undefined
        ? undefined
        : checkText('permissionsBoundary', PermissionsBoundary, ARN),
    tags: checkTags(input.Tags),
  };
}
