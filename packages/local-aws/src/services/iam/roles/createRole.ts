import type {
  CreateRoleRequest,
  CreateRoleResponse,
} from '@aws-sdk/client-iam';
import { iamArn } from '../../arns';
import { authorize } from '../../authorization';
import type { Call } from '../../call';
import { checkNumber, checkText } from '../../constraints';
import { iamId } from '../../ids';
import { requestTagKeys, TagSet } from '../../tags';
import { attachablePolicy } from '../attachablePolicy';
import { checkPath, checkRoleName } from '../checkNames';
import { checkTags } from '../checkTags';
import { checkTrustPolicy } from '../checkTrustPolicy';
import { iamError } from '../iamErrors';
import { type RoleRecord } from '../store';
import { DESCRIPTION, SESSION_SECONDS } from './roleLimits';
import { roleDetails, roleSummary } from './roleView';

export function createRole(
  input: CreateRoleRequest,
  call: Call,
): CreateRoleResponse {
  const account = call.state.iamOf(call);
  const roleName = checkRoleName(input.RoleName);
  const path = checkPath(input.Path);
  const tags = checkTags(input.Tags);
  const arn = iamArn(call, `role${path}${roleName}`);
  const boundary = input.PermissionsBoundary;
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
  const trustPolicy = checkTrustPolicy(input.AssumeRolePolicyDocument, call);
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
  if (boundary !== undefined) attachablePolicy(call, boundary, 'Scope ARN:');
  const role: RoleRecord = {
    roleName,
    roleId: iamId('role'),
    arn,
    path,
    createDate: call.now,
    description:
      input.Description === undefined
        ? undefined
        : checkText('description', input.Description, DESCRIPTION),
    maxSessionDuration: checkNumber(
      'maxSessionDuration',
      input.MaxSessionDuration ?? 3600,
      SESSION_SECONDS,
    ),
    trustPolicy,
    permissionsBoundaryArn: boundary,
    inlinePolicies: new Map(),
    attachedPolicyArns: new Set(),
    tags: new TagSet(tags),
  };
  account.addRole(role);
  const { PermissionsBoundary, Tags } = roleDetails(role);
  return { Role: { ...roleSummary(role), PermissionsBoundary, Tags } };
}
