import type {
  PolicyIdentifier,
  SimulatePolicyResponse,
  SimulatePrincipalPolicyRequest,
} from '@aws-sdk/client-iam';
import { matchesWildcard } from 'iam-policy';
import type { Call } from '../../../platform/call';
import { iamError } from '../iamErrors';
import type { SimulationSubject, SourcePolicy } from './types';
import { givenBoundary, givenPolicies } from './givenPolicies';
import { simulate } from './simulate';
import { subjectOf } from './subjectOf';

function isOfType(policy: SourcePolicy, type: string | undefined): boolean {
  switch (type) {
    case 'inline':
      return policy.inline !== undefined;
    case 'aws-managed':
      return policy.arn?.includes(':iam::aws:') === true;
    case 'user-managed':
      return policy.arn?.includes(':iam::aws:') === false;
    default:
      return false;
  }
}

function excludes(
  { PolicyType, PolicyArn, InlinePolicyIdentifier }: PolicyIdentifier,
  policy: SourcePolicy,
): boolean {
  if (PolicyArn !== undefined) {
    if (!/^arn:[^:]+:iam::(aws|\d{12}):policy\/.+/.test(PolicyArn)) {
      throw iamError('InvalidInputException', `Invalid ARN: ${PolicyArn}`);
    }
    return policy.arn !== undefined && matchesWildcard(PolicyArn, policy.arn);
  }
  if (InlinePolicyIdentifier === undefined) {
    return isOfType(policy, PolicyType);
  }
  const { AttachmentType, AttachmentName = '' } = InlinePolicyIdentifier;
  return (
    AttachmentType === 'role' &&
    policy.inline?.policyName === InlinePolicyIdentifier.PolicyName &&
    matchesWildcard(AttachmentName, policy.inline?.roleName ?? '')
  );
}

/**
 * A subject without some of the policies it has: https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyIdentifier.html.
 * Identifiers that match nothing are ignored.
 */
function excludePolicies(
  subject: SimulationSubject,
  identifiers: readonly PolicyIdentifier[] = [],
): SimulationSubject {
  const withoutBoundary = identifiers.some(
    ({ PolicyType }) => PolicyType === 'permission-boundary',
  );
  return {
    ...subject,
    identity: subject.identity.filter(
      policy => !identifiers.some(identifier => excludes(identifier, policy)),
    ),
    boundary: withoutBoundary ? undefined : subject.boundary,
  };
}

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
  return simulate(input, {
    ...subject,
    identity: [...subject.identity, ...givenPolicies(input.PolicyInputList)],
    boundary:
      givenBoundary(input.PermissionsBoundaryPolicyInputList) ??
      subject.boundary,
  });
}
