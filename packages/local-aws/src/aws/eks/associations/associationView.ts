import type {
  PodIdentityAssociation,
  PodIdentityAssociationSummary,
} from '@aws-sdk/client-eks';
import type { AssociationRecord } from '../AssociationRecord';

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
