import type {
  UpdatePodIdentityAssociationRequest,
  UpdatePodIdentityAssociationResponse,
} from '@aws-sdk/client-eks';
import type { Call } from '../../../platform/call';
import { invalidParameter } from '../eksErrors';
import { clusterOf } from '../clusters';
import { checkPodRole } from '../passedRole';
import { associationView } from './associationView';
import { checkNotOwned } from './checkNotOwned';
import { checkSessionPolicy } from './checkSessionPolicy';
import { checkTargetRole } from './checkTargetRole';
import { externalId } from './externalId';
import { findAssociation } from './findAssociation';

/**
 * At least one of them must be given. AWS's wording is not known.
 * https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdatePodIdentityAssociation.html
 */
function checkChanges(input: UpdatePodIdentityAssociationRequest): void {
  const { roleArn, targetRoleArn, disableSessionTags, policy } = input;
  const given = [roleArn, targetRoleArn, disableSessionTags, policy];
  if (given.every(each => each === undefined)) {
    throw invalidParameter('No changes needed for the association.', {
      clusterName: input.clusterName,
    });
  }
}

/** What is left out stays as it is; an empty target role or policy is taken away. */
export function updatePodIdentityAssociation(
  input: UpdatePodIdentityAssociationRequest,
  call: Call,
): UpdatePodIdentityAssociationResponse {
  const association = findAssociation(call, input);
  checkNotOwned(association);
  checkChanges(input);
  const disableSessionTags =
    input.disableSessionTags ?? association.disableSessionTags;
  const policy = checkSessionPolicy(
    input.policy ?? association.policy,
    disableSessionTags,
  );
  const targetRoleArn = checkTargetRole(
    input.targetRoleArn ?? association.targetRoleArn,
  );
  const roleArn =
    input.roleArn === undefined
      ? association.roleArn
      : checkPodRole(call, input.roleArn);
  Object.assign(association, {
    roleArn,
    disableSessionTags,
    policy,
    targetRoleArn,
    externalId:
      targetRoleArn === undefined
        ? undefined
        : association.externalId ??
          externalId(clusterOf(call, association.clusterName)),
    modifiedAt: call.now,
  });
  return { association: associationView(association) };
}
