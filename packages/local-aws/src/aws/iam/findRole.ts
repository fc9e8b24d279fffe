import { iamArn } from '../../platform/arns';
import { authorize } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { iamAccounts, type RoleRecord } from '../../platform/identity';
import { tagKeys } from '../../platform/tags';
import { checkRoleName } from './checkNames';
import { iamError, noSuchRole } from './iamErrors';

/**
 * Checks that the caller may do this with a role, existing or not. For one that exists its tags and boundary count as conditions:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
 */
function authorizeRole(
  call: Call,
  role: RoleRecord | { roleName: string },
  keys: Record<string, string | readonly string[]> = {},
): void {
  const existing = 'arn' in role ? role : undefined;
  const boundary = existing?.permissionsBoundaryArn;
  const tags = existing?.tags.record() ?? {};
  authorize(call, {
    action: `iam:${call.operation}`,
    resource: existing?.arn ?? iamArn(call, `role/${role.roleName}`),
    keys: {
      ...tagKeys('iam:ResourceTag', tags),
      ...tagKeys('aws:ResourceTag', tags),
      ...(boundary === undefined
        ? {}
        : { 'iam:PermissionsBoundary': boundary }),
      ...keys,
    },
  });
}

/** The role that a call is about, after checking that the caller may. */
export function findRole(
  call: Call,
  name: string | undefined,
  keys?: Record<string, string | readonly string[]>,
): RoleRecord {
  const roleName = checkRoleName(name);
  const role = iamAccounts.of(call.state, call).role(roleName);
  authorizeRole(call, role ?? { roleName }, keys);
  if (!role) {
    throw noSuchRole(roleName);
  }
  return role;
}

/** Roles that AWS made: service-linked ones, and those of IAM Identity Center. */
const PROTECTED = /^\/(aws-service-role|aws-reserved)\//;

/** As findRole, for a change. The roles of AWS are not for customers to change. */
export function findModifiableRole(
  call: Call,
  name: string | undefined,
  keys?: Record<string, string | readonly string[]>,
): RoleRecord {
  const role = findRole(call, name, keys);
  if (PROTECTED.test(role.path)) {
    throw iamError(
      'UnmodifiableEntityException',
      `Cannot perform the operation on the protected role '${role.roleName}' - this role is only modifiable by AWS`,
    );
  }
  return role;
}

export function isServiceLinked({ path }: RoleRecord): boolean {
  return path.startsWith('/aws-service-role/');
}

/** As findModifiableRole, for a new description: of a service-linked role it is the customer's. */
export function findDescribableRole(
  call: Call,
  name: string | undefined,
): RoleRecord {
  const role = findRole(call, name);
  return isServiceLinked(role) ? role : findModifiableRole(call, name);
}
