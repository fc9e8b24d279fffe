import { paginateListPodIdentityAssociations } from '@aws-sdk/client-eks';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { required } from './required';

/** What a list says of an association: not its role. */
export interface AssociationSummary {
  id: string;
  namespace: string;
  serviceAccount: string;
}

/** The associations of a cluster, as far as they were listed. */
export interface AssociationListing {
  summaries: AssociationSummary[];
  /** False where there are more. */
  complete: boolean;
}

/** Every association of the cluster; of more than `atMost`, the first pages. */
export function listAssociations(
  aws: AwsConnection,
  options: CallOptions,
  atMost = Infinity,
): Promise<AssociationListing> {
  const clusterName = aws.cluster.name;
  const resource = `cluster ${clusterName}`;
  return aws.run(
    { action: 'eks:ListPodIdentityAssociations', resource },
    options,
    async () => {
      const summaries: AssociationSummary[] = [];
      for await (const page of paginateListPodIdentityAssociations(
        { client: aws.eks, pageSize: 100 },
        { clusterName },
        { abortSignal: options.signal },
      )) {
        for (const {
          associationId,
          namespace,
          serviceAccount,
        } of page.associations ?? []) {
          summaries.push({
            id: required(associationId, resource, 'association ids'),
            namespace: required(namespace, resource, 'namespaces'),
            serviceAccount: required(
              serviceAccount,
              resource,
              'service accounts',
            ),
          });
        }
        if (page.nextToken && summaries.length >= atMost) {
          return { summaries, complete: false };
        }
      }
      return { summaries, complete: true };
    },
  );
}
