import type { Call } from '../call';
import type { RoleRecord } from '../identity';
import type { Caller } from '../types';

/** The caller of a session. */
export type SessionCaller = Extract<Caller, { kind: 'session' }>;

/** The role behind a session; undefined when it was deleted since. A new role of the same name is another role. */
export function callerRole(
  state: Call['state'],
  caller: SessionCaller,
): RoleRecord | undefined {
  const role = state.iamOfRole(caller.roleArn).roleByArn(caller.roleArn);
  return role?.roleId === caller.userId.split(':')[0] ? role : undefined;
}
