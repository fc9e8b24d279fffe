import type {
  PodIdentityAssociation,
  PodIdentityAssociationSummary,
} from '@aws-sdk/client-eks';
import { eksArn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { ASSOCIATION_ID_LENGTH } from '../../../platform/ids';
import { tagKeys } from '../../../platform/tags';
import { type AssociationRecord, eksRegions } from '../EksRegion';
import { clusterOf } from '../clusters';
import { eksError, invalidParameter } from '../eksErrors';

/** The association that a call is about, after checking that the caller may. */
export function findAssociation(
  call: Call,
  input: { clusterName?: string; associationId?: string },
): AssociationRecord {
  const { clusterName = '', associationId = '' } = input;
  const known = eksRegions.of(call.state, call).associations.get(associationId);
  const found = known?.clusterName === clusterName ? known : undefined;
  authorize(call, {
    action: `eks:${call.operation}`,
    resource: eksArn(
      call,
      `podidentityassociation/${clusterName}/${associationId}`,
    ),
    keys: tagKeys('aws:ResourceTag', Object.fromEntries(found?.tags ?? [])),
  });
  clusterOf(call, clusterName);
  if (associationId.length !== ASSOCIATION_ID_LENGTH) {
    throw invalidParameter(
      `The parameter associationId should be ${ASSOCIATION_ID_LENGTH} characters long.`,
      { clusterName },
    );
  }
  if (!found) {
    throw eksError(
      'ResourceNotFoundException',
      `No association found for id: ${associationId}.`,
      { clusterName },
    );
  }
  return found;
}

/** What lists show: neither role nor tags. */
export function associationSummary(
  association: AssociationRecord,
): PodIdentityAssociationSummary {
  return {
    clusterName: association.clusterName,
    namespace: association.namespace,
    serviceAccount: association.serviceAccount,
    associationArn: association.associationArn,
    associationId: association.associationId,
    ownerArn: association.ownerArn,
  };
}

/** The whole association. */
export function associationView(
  association: AssociationRecord,
): PodIdentityAssociation {
  return {
    ...associationSummary(association),
    roleArn: association.roleArn,
    tags: Object.fromEntries(association.tags),
    createdAt: association.createdAt,
    modifiedAt: association.modifiedAt,
    disableSessionTags: association.disableSessionTags,
    targetRoleArn: association.targetRoleArn,
    externalId: association.externalId,
    policy: association.policy,
  };
}
