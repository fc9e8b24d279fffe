import type { Call } from '../call';
import { tagKeys } from '../tags';
import type { RoleRecord } from '../identity';
import type { SessionCaller } from '../types';

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
