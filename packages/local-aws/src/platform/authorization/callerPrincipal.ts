import type { PolicyLayers, RequestPrincipal } from 'iam-policy';
import type { Call } from '../call';
import { iamOfRole, type RoleRecord } from '../identity';
import { tagKeys } from '../tags';
import type { SessionCaller } from '../types';
import { namedPolicy, roleLayers } from './roleLayers';

/** The role behind a session; undefined when it was deleted since. A new role of the same name is another role. */
export function callerRole(
  state: Call['state'],
  caller: SessionCaller,
): RoleRecord | undefined {
  const role = iamOfRole(state, caller.roleArn).roleByArn(caller.roleArn);
  return role?.roleId === caller.userId.split(':')[0] ? role : undefined;
}

/** Somebody as policies see them, and what limits them on their own side. */
export interface CallerPrincipal {
  principal: RequestPrincipal;
  layers: Pick<PolicyLayers, 'identity' | 'boundary' | 'session'>;
  /** Condition keys about the principal. */
  keys: Readonly<Record<string, string>>;
}

const ABSENT = { state: 'absent' } as const;

const EVERYTHING = {
  state: 'read',
  policies: [
    namedPolicy(
      'administrator',
      JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
      }),
    ),
  ],
} as const;

/** The caller as policies see them. Undefined for those without a signature, and for sessions whose role is gone. */
export function callerPrincipal(call: Call): CallerPrincipal | undefined {
  const { caller, state } = call;
  switch (caller.kind) {
    case 'administrator':
      return {
        principal: { id: caller.arn, type: 'AWS', accountId: caller.accountId },
        layers: { identity: EVERYTHING, boundary: ABSENT, session: ABSENT },
        keys: administratorKeys(caller),
      };
    case 'session': {
      const role = callerRole(state, caller);
      return (
        role && {
          principal: {
            id: caller.roleArn,
            type: 'AWS',
            accountId: caller.accountId,
            sessionArn: caller.arn,
          },
          layers: roleLayers(
            iamOfRole(state, caller.roleArn),
            role,
            caller.sessionPolicies,
          ),
          keys: principalKeys(caller, role),
        }
      );
    }
    default:
      return undefined;
  }
}

/** The condition keys that describe a session. Its tags win over those of its role. */
export function principalKeys(
  caller: SessionCaller,
  role: RoleRecord,
): Record<string, string> {
  return {
    'aws:PrincipalArn': caller.roleArn,
    'aws:PrincipalAccount': caller.accountId,
    'aws:PrincipalType': 'AssumedRole',
    'aws:PrincipalIsAWSService': 'false',
    'aws:userid': caller.userId,
    ...(caller.federatedProvider === undefined
      ? {}
      : { 'aws:FederatedProvider': caller.federatedProvider }),
    ...(caller.sourceIdentity === undefined
      ? {}
      : { 'aws:SourceIdentity': caller.sourceIdentity }),
    ...tagKeys('aws:PrincipalTag', role.tags.with(caller.tags).record()),
  };
}

/** As {@link principalKeys}, for the administrator. */
export function administratorKeys(
  caller: Extract<Call['caller'], { kind: 'administrator' }>,
): Record<string, string> {
  return {
    'aws:PrincipalArn': caller.arn,
    'aws:PrincipalAccount': caller.accountId,
    'aws:PrincipalType': 'User',
    'aws:PrincipalIsAWSService': 'false',
    'aws:userid': caller.userId,
    'aws:username': caller.arn.split('/').pop() ?? '',
  };
}

/** The condition keys that AWS adds to every request: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
export function commonKeys(call: Call): Record<string, string> {
  return {
    'aws:CurrentTime': call.now.toISOString(),
    'aws:EpochTime': String(Math.floor(call.now.getTime() / 1000)),
    'aws:RequestedRegion': call.region,
    'aws:SourceIp': call.sourceIp,
    'aws:UserAgent': call.userAgent,
    // The loopback stands for AWS's endpoints, which are never without TLS; else policies that insist on it could not be tried here.
    'aws:SecureTransport': 'true',
    'aws:ViaAWSService': 'false',
  };
}
