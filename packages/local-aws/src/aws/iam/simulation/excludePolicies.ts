import { matchesWildcard } from 'iam-policy';
import type { PolicyIdentifier } from '@aws-sdk/client-iam';
import { iamError } from '../iamErrors';
import type { SimulationSubject } from './SimulationSubject';
import type { SourcePolicy } from './SourcePolicy';

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
export function excludePolicies(
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
