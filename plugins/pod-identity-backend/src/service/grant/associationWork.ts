import {
  ownershipTags,
  planAssociation,
  type Association,
  type AssociationRequest,
  type PlanStep,
} from 'backstage-plugin-pod-identity-common';
import { isFailure, type AwsGateway, type CallOptions } from '../../aws';
import type { ClusterConfig } from '../../config';
import type { Work } from './carryOut';
import { patiently, type Patience } from './patiently';

/** The making of one association. */
export function associationWork(
  aws: AwsGateway,
  target: ClusterConfig,
  request: AssociationRequest,
  { signal, patience }: CallOptions & { patience: Patience },
): Work<Association | undefined> {
  const { namespace, serviceAccount } = request.serviceAccount;
  return {
    observe: () =>
      aws.findAssociation(target, namespace, serviceAccount, { signal }),
    plan: observed => planAssociation(request, observed),
    apply: (step, _plan, observed) =>
      // EKS learns of a role and its trust policy some seconds after IAM has them.
      patiently(
        () => applyStep(step, observed, { aws, target, request, signal }),
        {
          patience,
          signal,
          waitsFor: outcome =>
            outcome.status === 'rejected' &&
            isFailure(outcome.reason, 'not-yet'),
        },
      ),
  };
}

async function applyStep(
  step: PlanStep,
  observed: Association | undefined,
  {
    aws,
    target,
    request,
    signal,
  }: {
    aws: AwsGateway;
    target: ClusterConfig;
    request: AssociationRequest;
    signal: AbortSignal | undefined;
  },
): Promise<void> {
  const { roleArn, owner } = request;
  const { namespace, serviceAccount } = request.serviceAccount;
  const tags = ownershipTags(request.serviceAccount, owner);
  if (!observed) {
    // Its tags are part of its making.
    return step.resource === 'association'
      ? aws.createAssociation(
          target,
          { namespace, serviceAccount, roleArn, tags },
          { signal },
        )
      : undefined;
  }
  switch (step.resource) {
    case 'association':
      return aws.updateAssociation(target, observed.id, roleArn, { signal });
    case 'association-tags':
      return aws.tagAssociation(target, observed.arn, tags, { signal });
    default:
      throw new TypeError(`No association has a step for ${step.resource}`);
  }
}
