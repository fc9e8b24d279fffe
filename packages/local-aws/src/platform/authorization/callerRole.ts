import type { Call } from '../call';
import { iamOfRole, type RoleRecord } from '../identity';
import type { SessionCaller } from '../types';

/** The role behind a session; undefined when it was deleted since. A new role of the same name is another role. */
export function callerRole(
  state: Call['state'],
  caller: SessionCaller,
): RoleRecord | undefined {
  const role = iamOfRole(state, caller.roleArn).roleByArn(caller.roleArn);
  return role?.roleId === caller.userId.split(':')[0] ? role : undefined;
}
