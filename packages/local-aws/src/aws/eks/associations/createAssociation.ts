import { eksRegions } from '../EksRegion';
import type {
  CreatePodIdentityAssociationRequest,
  CreatePodIdentityAssociationResponse,
} from '@aws-sdk/client-eks';
import { eksArn } from '../../../platform/arns';
import type { Call } from '../../../platform/call';
import { associationId } from '../../../platform/ids';
import { requestTagKeys } from '../../../platform/tags';
import type { AssociationRecord } from '../AssociationRecord';
import { checkEksTags } from '../checkEksTags';
import { findCluster } from '../clusters';
import { eksError, invalidParameter } from '../eksErrors';
import {
  serviceAccountKey,
  type ServiceAccountPlace,
} from '../AssociationStore';
import { answeredBefore, rememberAnswer } from '../idempotency';
import { checkPodRole } from '../passedRole';
import { associationView } from './associationView';
import { checkName } from './checkNames';
import { checkSessionPolicy } from './checkSessionPolicy';
import { checkTargetRole } from './checkTargetRole';
import { externalId } from './externalId';

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
  const id = associationId();
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
