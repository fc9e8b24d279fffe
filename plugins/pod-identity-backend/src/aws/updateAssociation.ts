import { UpdatePodIdentityAssociationCommand } from '@aws-sdk/client-eks';
import type { AwsConnection, CallOptions } from './AwsConnection';

/** Gives an association another role. Throws as {@link createAssociation} does where EKS does not see the role yet. */
export async function updateAssociation(
  aws: AwsConnection,
  associationId: string,
  roleArn: string,
  options: CallOptions,
): Promise<void> {
  const clusterName = aws.cluster.name;
  await aws.run(
    {
      action: 'eks:UpdatePodIdentityAssociation',
      resource: `association ${associationId} of cluster ${clusterName}`,
    },
    options,
    () =>
      aws.eks.send(
        new UpdatePodIdentityAssociationCommand({
          clusterName,
          associationId,
          roleArn,
        }),
        { abortSignal: options.signal },
      ),
  );
}
