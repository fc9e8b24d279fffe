import { sessionsOf } from '../../platform/identity';
import type { SessionCaller } from '../../platform/types';
import type { Call } from '../../platform/call';
import type { AssumeRequest } from './AssumeRequest';
import { roleSessionArn } from './roleSessionArn';
import type { Session } from '../../platform/identity/SessionStore';

/** Makes the session that was admitted, and notes that the role was used. */
export function openSession(call: Call, request: AssumeRequest): Session {
  const { role, place, sessionName } = request;
  const caller: SessionCaller = {
    kind: 'session',
    accountId: place.accountId,
    arn: roleSessionArn(place, role.roleName, sessionName),
    userId: `${role.roleId}:${sessionName}`,
    roleArn: role.arn,
    tags: { ...request.tags },
    transitiveTagKeys: [...request.transitiveTagKeys],
    sessionPolicies: [...request.sessionPolicies],
    sourceIdentity: request.sourceIdentity,
    federatedProvider: request.federatedProvider,
    startedAt: call.now,
    expiresAt: new Date(call.now.getTime() + request.durationSeconds * 1000),
  };
  role.lastUsed = { date: call.now, region: call.region };
  return { caller, credentials: sessionsOf(call.state).open(caller) };
}
