import type {
  CreatePodIdentityAssociationRequest,
  CreatePodIdentityAssociationResponse,
  DeletePodIdentityAssociationRequest,
  DeletePodIdentityAssociationResponse,
  DescribePodIdentityAssociationRequest,
  DescribePodIdentityAssociationResponse,
  ListPodIdentityAssociationsRequest,
  ListPodIdentityAssociationsResponse,
  UpdatePodIdentityAssociationRequest,
  UpdatePodIdentityAssociationResponse,
} from '@aws-sdk/client-eks';
import { eksArn } from '../../../platform/arns';
import type { Call } from '../../../platform/call';
import { associationId as newAssociationId } from '../../../platform/ids';
import { requestTagKeys } from '../../../platform/tags';
import {
  type AssociationRecord,
  eksRegions,
  serviceAccountKey,
  type ServiceAccountPlace,
} from '../EksRegion';
import { checkEksTags } from '../checkEksTags';
import { clusterOf, findCluster } from '../clusters';
import { eksError, invalidParameter } from '../eksErrors';
import { eksPage } from '../eksPage';
import { answeredBefore, rememberAnswer } from '../idempotency';
import { checkPodRole } from '../passedRole';
import {
  checkName,
  checkNotOwned,
  checkSessionPolicy,
  checkTargetRole,
  externalId,
} from './checkAssociation';
import {
  associationSummary,
  associationView,
  findAssociation,
} from './findAssociation';

const MAX_ASSOCIATIONS = 5000;

/** Throws ResourceInUseException while the service account has an association, or has had one a moment ago. */
function checkFree(call: Call, account: ServiceAccountPlace): void {
  const eks = eksRegions.of(call.state, call);
  const deleted = eks.deleted.get(serviceAccountKey(account));
  const blockedUntil =
    (deleted?.at.getTime() ?? -Infinity) +
    call.state.propagation.associationDeleteMs;
  const id =
    eks.associations.for(account)?.associationId ??
    (blockedUntil > call.now.getTime() ? deleted?.associationId : undefined);
  if (id !== undefined) {
    throw eksError(
      'ResourceInUseException',
      `Association already exists: ${id}`,
    );
  }
  if (eks.associations.of(account.clusterName).size >= MAX_ASSOCIATIONS) {
    throw eksError(
      'ResourceLimitExceededException',
      `The limit of ${MAX_ASSOCIATIONS} pod identity associations for the cluster is reached.`,
    );
  }
}

export function createPodIdentityAssociation(
  input: CreatePodIdentityAssociationRequest,
  call: Call,
): CreatePodIdentityAssociationResponse {
  const tags = checkEksTags(input.tags, invalidParameter);
  const cluster = findCluster(
    call,
    input.clusterName,
    requestTagKeys(Object.fromEntries(tags)),
  );
  const eks = eksRegions.of(call.state, call);
  const before = answeredBefore(eks, call, input, id =>
    eks.associations.get(id),
  );
  if (before) {
    return { association: associationView(before) };
  }
  const account = {
    clusterName: cluster.name,
    namespace: checkName('namespace', input.namespace, 63),
    serviceAccount: checkName('serviceAccount', input.serviceAccount, 253),
  };
  const disableSessionTags = input.disableSessionTags ?? false;
  const targetRoleArn = checkTargetRole(input.targetRoleArn);
  const policy = checkSessionPolicy(input.policy, disableSessionTags);
  const roleArn = checkPodRole(call, input.roleArn);
  checkFree(call, account);
  const id = newAssociationId();
  const association: AssociationRecord = {
    ...account,
    associationId: id,
    associationArn: eksArn(
      call,
      `podidentityassociation/${cluster.name}/${id}`,
    ),
    roleArn,
    targetRoleArn,
    externalId: targetRoleArn === undefined ? undefined : externalId(cluster),
    disableSessionTags,
    policy,
    createdAt: call.now,
    modifiedAt: call.now,
    tags,
  };
  eks.associations.add(association);
  rememberAnswer(eks, call, input, id);
  return { association: associationView(association) };
}

export function describePodIdentityAssociation(
  input: DescribePodIdentityAssociationRequest,
  call: Call,
): DescribePodIdentityAssociationResponse {
  return { association: associationView(findAssociation(call, input)) };
}

export function listPodIdentityAssociations(
  input: ListPodIdentityAssociationsRequest,
  call: Call,
): ListPodIdentityAssociationsResponse {
  const cluster = findCluster(call, input.clusterName);
  const { namespace, serviceAccount } = input;
  const all = eksRegions.of(call.state, call).associations.of(cluster.name);
  const wanted =
    namespace === undefined && serviceAccount === undefined
      ? all
      : [...all].filter(
          association =>
            association.namespace === (namespace ?? association.namespace) &&
            association.serviceAccount ===
              (serviceAccount ?? association.serviceAccount),
        );
  const { items, next } = eksPage(
    wanted,
    input,
    ({ associationId }) => associationId,
  );
  return { associations: items.map(associationSummary), nextToken: next };
}

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

/**
 * Answers the association as it was, modified by this:
 * https://docs.aws.amazon.com/cli/latest/reference/eks/delete-pod-identity-association.html
 */
export function deletePodIdentityAssociation(
  input: DeletePodIdentityAssociationRequest,
  call: Call,
): DeletePodIdentityAssociationResponse {
  const association = findAssociation(call, input);
  checkNotOwned(association);
  const { associationId } = association;
  const eks = eksRegions.of(call.state, call);
  eks.associations.remove(association);
  eks.deleted.set(serviceAccountKey(association), {
    associationId,
    at: call.now,
  });
  return {
    association: associationView({ ...association, modifiedAt: call.now }),
  };
}
