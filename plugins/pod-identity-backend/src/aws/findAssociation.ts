import { paginateListPodIdentityAssociations } from '@aws-sdk/client-eks';
import type { Association } from 'backstage-plugin-pod-identity-common';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { describeAssociation } from './describeAssociation';

/** The association of a service account; EKS allows one at most. Undefined: there is none. */
export async function findAssociation(
  aws: AwsConnection,
  namespace: string,
  serviceAccount: string,
  options: CallOptions,
): Promise<Association | undefined> {
  const id = await findId(aws, namespace, serviceAccount, options);
  return id === undefined ? undefined : describeAssociation(aws, id, options);
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
