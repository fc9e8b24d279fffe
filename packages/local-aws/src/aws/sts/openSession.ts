import type { Credentials } from '@aws-sdk/client-sts';
import type { Call } from '../../platform/call';
import { sessionsOf } from '../../platform/identity';
import type {
  Session,
  SessionCredentials,
} from '../../platform/identity/stores';
import type { SessionCaller } from '../../platform/types';
import { wholeSeconds } from '../iam/wholeSeconds';
import type { AssumeRequest } from './admits';

/** The ARN of a role session. The role's path is not in it. */
export function roleSessionArn(
  place: { partition: string; accountId: string },
  roleName: string,
  sessionName: string,
): string {
  return `arn:${place.partition}:sts::${place.accountId}:assumed-role/${roleName}/${sessionName}`;
}

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

/** Credentials in the shape of STS. */
export function credentialsView(credentials: SessionCredentials): Credentials {
  return {
    AccessKeyId: credentials.accessKeyId,
    SecretAccessKey: credentials.secretAccessKey,
    SessionToken: credentials.sessionToken,
    Expiration: wholeSeconds(credentials.expiration),
  };
}
