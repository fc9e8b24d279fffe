import {
  ownershipTags,
  planAssociation,
  type Association,
  type AssociationRequest,
  type PlanStep,
} from 'backstage-plugin-pod-identity-common';
import { isFailure, type AwsConnection, type CallOptions } from '../../aws';
import type { Work } from './carryOut';
import { patiently, type Patience } from './patiently';

/** The making of one association. `aws` is as seen from its cluster. */
export function associationWork(
  aws: Pick<AwsConnection, 'eks'>,
  request: AssociationRequest,
  { signal, patience }: CallOptions & { patience: Patience },
): Work<Association | undefined> {
  const { namespace, serviceAccount } = request.serviceAccount;
  return {
    observe: () => aws.eks.findAssociation(namespace, serviceAccount),
    plan: observed => planAssociation(request, observed),
    apply: (step, _plan, observed) =>
      // EKS learns of a role and its trust policy some seconds after IAM has them.
      patiently(() => applyStep(step, observed, { aws, request }), {
        patience,
        signal,
        waitsFor: outcome =>
          outcome.status === 'rejected' && isFailure(outcome.reason, 'not-yet'),
      }),
  };
}

async function applyStep(
  step: PlanStep,
  observed: Association | undefined,
  {
    aws,
    request,
  }: { aws: Pick<AwsConnection, 'eks'>; request: AssociationRequest },
): Promise<void> {
  const { roleArn, owner } = request;
  const { namespace, serviceAccount } = request.serviceAccount;
  const tags = ownershipTags(request.serviceAccount, owner);
  if (!observed) {
    // Its tags are part of its making.
    return step.resource === 'association'
      ? aws.eks.createAssociation({ namespace, serviceAccount, roleArn, tags })
      : undefined;
  }
  switch (step.resource) {
    case 'association':
      return aws.eks.updateAssociation(observed.id, roleArn);
    case 'association-tags':
      return aws.eks.tagAssociation(observed.arn, tags);
    default:
      throw new TypeError(`No association has a step for ${step.resource}`);
  }
}
