import { authorize } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { tagKeys } from '../../platform/tags';
import { checkPolicyArn } from './checkNames';
import { noSuchPolicy } from './iamErrors';
import { iamAccounts, type PolicyRecord } from '../../platform/identity';

/** The managed policy that a call is about, after checking that the caller may. */
export function findPolicy(
  call: Call,
  policyArn: string | undefined,
  keys: Readonly<Record<string, string | readonly string[]>> = {},
): PolicyRecord {
  const arn = checkPolicyArn(call, policyArn);
  const policy = iamAccounts.of(call.state, call).policy(arn);
  authorize(call, {
    action: `iam:${call.operation}`,
    resource: arn,
    keys: {
      ...tagKeys('aws:ResourceTag', policy?.tags.record() ?? {}),
      ...keys,
    },
  });
  if (!policy) {
    throw noSuchPolicy(arn);
  }
  return policy;
}
