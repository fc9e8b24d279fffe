import type {
  UpdatePodIdentityAssociationRequest,
  UpdatePodIdentityAssociationResponse,
} from '@aws-sdk/client-eks';
import type { Call } from '../../call';
import { clusterOf } from '../clusters';
import { associationView } from './associationView';
import { checkNotOwned } from './checkNotOwned';
import { checkRole } from './checkRole';
import { checkSessionPolicy } from './checkSessionPolicy';
import { checkTargetRole } from './checkTargetRole';
import { externalId } from './externalId';
import { findAssociation } from './findAssociation';

/** What is left out stays as it is; an empty text takes target role or policy away. */
export function updatePodIdentityAssociation(
  input: UpdatePodIdentityAssociationRequest,
  call: Call,
): UpdatePodIdentityAssociationResponse {
  const association = findAssociation(call, input);
  checkNotOwned(association);
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
      : checkRole(call, input.roleArn);
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
