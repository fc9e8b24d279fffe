import type {
  SimulateCustomPolicyRequest,
  SimulatePolicyResponse,
} from '@aws-sdk/client-iam';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { givenBoundary, givenPolicies } from './givenPolicies';
import { simulate } from './simulate';

/** Asks what policies of the request allow: https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html */
export async function simulateCustomPolicy(
  input: SimulateCustomPolicyRequest,
  call: Call,
): Promise<SimulatePolicyResponse> {
  authorize(call, { action: 'iam:SimulateCustomPolicy', resource: '*' });
  return simulate(call, input, {
    accountId: call.accountId,
    identity: givenPolicies(input.PolicyInputList),
    boundary: givenBoundary(input.PermissionsBoundaryPolicyInputList),
  });
}
