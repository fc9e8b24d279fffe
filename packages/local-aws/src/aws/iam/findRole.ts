import type { Call } from '../../platform/call';
import { authorizeRole } from './authorizeRole';
import { checkRoleName } from './checkNames';
import { noSuchRole } from './iamErrors';
import { iamAccounts, type RoleRecord } from '../../platform/identity';

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
