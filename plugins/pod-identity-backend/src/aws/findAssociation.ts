import {
  DescribePodIdentityAssociationCommand,
  paginateListPodIdentityAssociations,
} from '@aws-sdk/client-eks';
import type { Association } from 'backstage-plugin-pod-identity-common';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { isFailure } from './isFailure';
import { toAssociation } from './toAssociation';

/** The association of a service account; EKS allows one at most. Undefined: there is none. */
export async function findAssociation(
  aws: AwsConnection,
  namespace: string,
  serviceAccount: string,
  options: CallOptions,
): Promise<Association | undefined> {
  const id = await findId(aws, namespace, serviceAccount, options);
  if (id === undefined) {
    return undefined;
  }
  const clusterName = aws.cluster.name;
  try {
    // A summary of the list has neither role nor tags.
    const { association } = await aws.run(
      {
        action: 'eks:DescribePodIdentityAssociation',
        resource: `association ${id} of cluster ${clusterName}`,
      },
      options,
      () =>
        aws.eks.send(
          new DescribePodIdentityAssociationCommand({
            clusterName,
            associationId: id,
          }),
          { abortSignal: options.signal },
        ),
    );
    return toAssociation(aws.cluster, association);
  } catch (error) {
    if (isFailure(error, 'not-found')) {
      // Deleted since it was listed.
      return undefined;
    }
    throw error;
  }
}

function findId(
  aws: AwsConnection,
  namespace: string,
  serviceAccount: string,
  options: CallOptions,
): Promise<string | undefined> {
  const clusterName = aws.cluster.name;
  return aws.run(
    {
      action: 'eks:ListPodIdentityAssociations',
      resource: `cluster ${clusterName}`,
    },
    options,
    async () => {
      // A filtered page may be empty and still have a next one.
      for await (const page of paginateListPodIdentityAssociations(
        { client: aws.eks },
        { clusterName, namespace, serviceAccount },
        { abortSignal: options.signal },
      )) {
        const found = page.associations?.find(
          summary =>
            summary.namespace === namespace &&
            summary.serviceAccount === serviceAccount,
        );
        if (found) {
          return found.associationId;
        }
      }
      return undefined;
    },
  );
}
