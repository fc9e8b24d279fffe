import { CreatePodIdentityAssociationCommand } from '@aws-sdk/client-eks';
import type { AwsConnection, CallOptions } from './AwsConnection';

/** An association to be. */
export interface NewAssociation {
  namespace: string;
  serviceAccount: string;
  roleArn: string;
  tags: Record<string, string>;
}

/**
 * Creates an association. Throws an AwsFailure `exists` where the service account has one, and `not-yet` where EKS does
 * not see the role, or its trust policy, as it was just written.
 */
export async function createAssociation(
  aws: AwsConnection,
  association: NewAssociation,
  options: CallOptions,
): Promise<void> {
  const clusterName = aws.cluster.name;
  const { namespace, serviceAccount } = association;
  await aws.run(
    {
      action: 'eks:CreatePodIdentityAssociation',
      resource: `the association of ${namespace}/${serviceAccount} on cluster ${clusterName}`,
    },
    options,
    () =>
      aws.eks.send(
        new CreatePodIdentityAssociationCommand({
          clusterName,
          ...association,
        }),
        { abortSignal: options.signal },
      ),
  );
}
