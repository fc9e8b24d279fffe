import { DescribePodIdentityAssociationCommand } from '@aws-sdk/client-eks';
import type { Association } from 'backstage-plugin-pod-identity-common';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { isFailure } from './isFailure';
import { toAssociation } from './toAssociation';

/** An association by its id; a summary of a list has neither role nor tags. Undefined: deleted since it was listed. */
export async function describeAssociation(
  aws: AwsConnection,
  associationId: string,
  options: CallOptions,
): Promise<Association | undefined> {
  const clusterName = aws.cluster.name;
  try {
    const { association } = await aws.run(
      {
        action: 'eks:DescribePodIdentityAssociation',
        resource: `association ${associationId} of cluster ${clusterName}`,
      },
      options,
      () =>
        aws.eks.send(
          new DescribePodIdentityAssociationCommand({
            clusterName,
            associationId,
          }),
          { abortSignal: options.signal },
        ),
    );
    return toAssociation(aws.cluster, association);
  } catch (error) {
    if (isFailure(error, 'not-found')) {
      return undefined;
    }
    throw error;
  }
}
