import { iamAccounts } from '../../../platform/identity';
import type { GetPolicyRequest, GetPolicyResponse } from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { findPolicy } from '../findPolicy';
import { policySummary } from './policyView';

export function getPolicy(
  input: GetPolicyRequest,
  call: Call,
): GetPolicyResponse {
  const policy = findPolicy(call, input.PolicyArn);
  return {
    Policy: {
      ...policySummary(iamAccounts.of(call.state, call), policy),
      Description: policy.description,
      Tags: policy.tags.list(),
    },
  };
}
