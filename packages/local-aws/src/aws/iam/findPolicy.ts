import { authorize } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { iamAccounts, type PolicyRecord } from '../../platform/identity';
import { tagKeys } from '../../platform/tags';
import { AwsError } from '../../wire/types';
import { checkPolicyArn } from './checkNames';
import { iamError, noSuchPolicy } from './iamErrors';

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

/** The managed policy that is to be attached; `prefix` is how the message calls it. */
export function attachablePolicy(
  call: Call,
  policyArn: string | undefined,
  prefix: 'Policy' | 'Scope ARN:',
): PolicyRecord {
  const arn = checkPolicyArn(call, policyArn);
  // Of these policies none is kept: nothing but a service-linked role may have them.
  if (arn.includes(':iam::aws:policy/aws-service-role/')) {
    throw iamError(
      'PolicyNotAttachableException',
      'Cannot attach a Service Role Policy to a Customer Role.',
    );
  }
  const policy = iamAccounts.of(call.state, call).policy(arn);
  if (!policy) {
    throw iamError(
      'NoSuchEntityException',
      `${prefix} ${arn} does not exist or is not attachable.`,
    );
  }
  return policy;
}
