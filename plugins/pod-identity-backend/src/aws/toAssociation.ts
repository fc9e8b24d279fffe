import type { PodIdentityAssociation } from '@aws-sdk/client-eks';
import type {
  Association,
  Cluster,
} from 'backstage-plugin-pod-identity-common';
import { required } from './required';

/** An association as EKS describes it, in the domain's shape. */
export function toAssociation(
  cluster: Cluster,
  association: PodIdentityAssociation | undefined,
): Association {
  const name = 'association';
  return {
    id: required(association?.associationId, name, 'associationId'),
    arn: required(association?.associationArn, name, 'associationArn'),
    clusterArn: cluster.arn,
    namespace: required(association?.namespace, name, 'namespace'),
    serviceAccount: required(
      association?.serviceAccount,
      name,
      'serviceAccount',
    ),
    roleArn: required(association?.roleArn, name, 'roleArn'),
    targetRoleArn: association?.targetRoleArn,
    externalId: association?.externalId,
    sessionPolicy: association?.policy,
    disableSessionTags: association?.disableSessionTags ?? false,
    ownerArn: association?.ownerArn,
    tags: association?.tags ?? {},
    createdAt: association?.createdAt?.toISOString(),
    modifiedAt: association?.modifiedAt?.toISOString(),
  };
}
