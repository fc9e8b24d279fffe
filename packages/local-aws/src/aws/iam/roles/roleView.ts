import type { Role } from '@aws-sdk/client-iam';
import { encodeDocument } from '../documents';
import type { RoleRecord } from '../../../platform/identity';
import { wholeSeconds } from '../wholeSeconds';

/** What lists of roles show. They leave out tags, boundary and last use: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html */
export function roleSummary(role: RoleRecord): Role {
  return {
    Path: role.path,
    RoleName: role.roleName,
    RoleId: role.roleId,
    Arn: role.arn,
    CreateDate: wholeSeconds(role.createDate),
    AssumeRolePolicyDocument: encodeDocument(role.trustPolicy),
    Description: role.description,
    MaxSessionDuration: role.maxSessionDuration,
  };
}

/** The parts that lists leave out. */
export function roleDetails(
  role: RoleRecord,
): Pick<Role, 'PermissionsBoundary' | 'Tags' | 'RoleLastUsed'> {
  return {
    PermissionsBoundary:
      role.permissionsBoundaryArn === undefined
        ? undefined
        : {
            PermissionsBoundaryType: 'PermissionsBoundaryPolicy',
            PermissionsBoundaryArn: role.permissionsBoundaryArn,
          },
    Tags: role.tags.size === 0 ? undefined : role.tags.list(),
    RoleLastUsed: role.lastUsed
      ? {
          LastUsedDate: wholeSeconds(role.lastUsed.date),
          Region: role.lastUsed.region,
        }
      : {},
  };
}
