import type { Call } from '../../platform/call';
import { checkPolicyArn } from './checkNames';
import { iamError } from './iamErrors';
import { iamAccounts, type PolicyRecord } from '../../platform/identity';

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
