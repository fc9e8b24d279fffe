import type {
  CreateRoleRequest,
  CreateRoleResponse,
} from '@aws-sdk/client-iam';
import { iamArn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { checkNumber, checkText } from '../../../platform/constraints';
import { iamAccounts, type RoleRecord } from '../../../platform/identity';
import { iamId } from '../../../platform/ids';
import { requestTagKeys, TagSet } from '../../../platform/tags';
import { attachablePolicy } from '../findPolicy';
import { checkPath, checkRoleName } from '../checkNames';
import { checkTags } from '../checkTags';
import { checkTrustPolicy } from '../documents';
import { iamError } from '../iamErrors';
import { roleDetails, roleSummary } from './roleView';

/** Limits of a role's description. */
export const DESCRIPTION = {
  max: 1000,
  pattern: /[\t\n\r\u0020-\u007E\u00A1-\u00FF]*/,
};

/** Limits of every ARN. */
const ARN = { min: 20, max: 2048 };

/** How long sessions of a role may last at most, in seconds; one hour where the request does not say. */
export function checkSessionSeconds(seconds = 3600): number {
  return checkNumber('maxSessionDuration', seconds, { min: 3600, max: 43200 });
}

/** What is asked of a new role, held to the service model. That comes before everything else, permission too. */
function roleRequest(input: CreateRoleRequest) {
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

export function createRole(
  input: CreateRoleRequest,
  call: Call,
): CreateRoleResponse {
  const account = iamAccounts.of(call.state, call);
  const { roleName, path, tags, boundary, ...settings } = roleRequest(input);
  const arn = iamArn(call, `role${path}${roleName}`);
  authorize(call, {
    action: 'iam:CreateRole',
    resource: arn,
    keys: {
      ...requestTagKeys(tags),
      ...(boundary === undefined
        ? {}
        : { 'iam:PermissionsBoundary': boundary }),
    },
  });
  const trustPolicy = checkTrustPolicy(
    input.AssumeRolePolicyDocument,
    call,
    'assumeRolePolicyDocument',
  );
  if (account.role(roleName)) {
    throw iamError(
      'EntityAlreadyExistsException',
      `Role with name ${roleName} already exists.`,
    );
  }
  if (account.roles().length >= account.quota('roles')) {
    throw iamError(
      'LimitExceededException',
      `Cannot exceed quota for RolesPerAccount: ${account.quota('roles')}`,
    );
  }
  if (boundary !== undefined) {
    attachablePolicy(call, boundary, 'Scope ARN:');
  }
  const role: RoleRecord = {
    roleName,
    roleId: iamId('role'),
    arn,
    path,
    createDate: call.now,
    ...settings,
    trustPolicy,
    permissionsBoundaryArn: boundary,
    inlinePolicies: new Map(),
    attachedPolicyArns: new Set(),
    tags: new TagSet(tags),
  };
  account.addRole(role);
  const { PermissionsBoundary, Tags } = roleDetails(role);
  // https://docs.aws.amazon.com/cli/latest/reference/iam/create-role.html: its duration is not told, even where it was given
  const { MaxSessionDuration: _, ...summary } = roleSummary(role);
  return { Role: { ...summary, PermissionsBoundary, Tags } };
}
