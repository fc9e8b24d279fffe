import { AwsError } from '../../wire/types';
import type { Call } from '../../platform/call';
import { findPolicy } from './findPolicy';
import type { PolicyRecord } from '../../platform/identity';

/** As findPolicy, for a change. The policies of AWS are not for customers to change. */
export function findOwnPolicy(
  call: Call,
  policyArn: string | undefined,
  keys: Readonly<Record<string, string | readonly string[]>> = {},
): PolicyRecord {
  const policy = findPolicy(call, policyArn, keys);
  if (policy.arn.includes(':iam::aws:')) {
    throw new AwsError(
      'AccessDenied',
      `Cannot perform ${call.operation} on an AWS managed policy: ${policy.arn}`,
      { status: 403 },
    );
  }
  return policy;
}
