import type { Call } from '../../platform/call';
import { findRole } from './findRole';
import { iamError } from './iamErrors';
import type { RoleRecord } from '../../platform/identity';

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
