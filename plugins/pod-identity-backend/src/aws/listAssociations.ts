import { paginateListPodIdentityAssociations } from '@aws-sdk/client-eks';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { required } from './required';

/** What a list says of an association: not its role. */
export interface AssociationSummary {
  id: string;
  namespace: string;
  serviceAccount: string;
}

/** Every association of the cluster. */
export function listAssociations(
  aws: AwsConnection,
  options: CallOptions,
): Promise<AssociationSummary[]> {
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
      }
      return summaries;
    },
  );
}
