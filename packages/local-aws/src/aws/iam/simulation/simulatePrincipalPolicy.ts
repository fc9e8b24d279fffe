import type {
  SimulatePolicyResponse,
  SimulatePrincipalPolicyRequest,
} from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { excludePolicies } from './excludePolicies';
import { givenBoundary, givenPolicies } from './givenPolicies';
import { simulate } from './simulate';
import { subjectOf } from './subjectOf';

/**
 * Asks what the policies of a role allow. Neither session policies nor trust policies take part, and resource policies only for
 * users: https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
 */
export async function simulatePrincipalPolicy(
  input: SimulatePrincipalPolicyRequest,
  call: Call,
): Promise<SimulatePolicyResponse> {
  const subject = excludePolicies(
    subjectOf(call, input.PolicySourceArn),
    input.PolicyExclusionList,
  );
  return simulate(call, input, {
    ...subject,
    identity: [...subject.identity, ...givenPolicies(input.PolicyInputList)],
    boundary:
      givenBoundary(input.PermissionsBoundaryPolicyInputList) ??
      subject.boundary,
  });
}
