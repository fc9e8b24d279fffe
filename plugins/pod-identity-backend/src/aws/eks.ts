import {
  CreatePodIdentityAssociationCommand,
  DescribeAddonCommand,
  DescribeClusterCommand,
  DescribePodIdentityAssociationCommand,
  EKSClient,
  paginateListPodIdentityAssociations,
  TagResourceCommand,
  UpdatePodIdentityAssociationCommand,
  type Cluster as EksCluster,
  type PodIdentityAssociation,
} from '@aws-sdk/client-eks';
import type {
  Association,
  Cluster,
  Surroundings,
} from 'backstage-plugin-pod-identity-common';
import { awsService, ifFound, required } from './AwsCall';
import { AwsFailure } from './AwsFailure';

const AGENT = 'eks-pod-identity-agent';

/** What EKS says of a cluster. */
export interface ClusterDescription {
  /** `ACTIVE`, `CREATING`, `DELETING` … */
  status: string;
  hosting: NonNullable<Surroundings['hosting']>;
  /** Issuer of its service account tokens, without scheme. */
  oidcIssuer?: string;
  /** EKS Auto Mode runs the Pod Identity Agent on every node by itself. */
  autoMode: boolean;
}

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

/** An association to be. */
export interface NewAssociation {
  namespace: string;
  serviceAccount: string;
  roleArn: string;
  tags: Record<string, string>;
}

/** EKS, for one cluster. */
export const eks = awsService({
  createClient: config => new EKSClient(config),

  operations(call, cluster) {
    const clusterName = cluster.name;

    /** An association by its id; a summary of a list has neither role nor tags. Undefined: deleted since it was listed. */
    async function describeAssociation(
      associationId: string,
    ): Promise<Association | undefined> {
      const described = await ifFound(
        call(
          'eks:DescribePodIdentityAssociation',
          `association ${associationId} of cluster ${clusterName}`,
          (client, options) =>
            client.send(
              new DescribePodIdentityAssociationCommand({
                clusterName,
                associationId,
              }),
              options,
            ),
        ),
      );
      return described && toAssociation(cluster, described.association);
    }

    return {
      /** Describes the cluster. Throws an AwsFailure `invalid` where the credentials lead to another cluster of the name. */
      async describeCluster(): Promise<ClusterDescription> {
        const { cluster: described } = await call(
          'eks:DescribeCluster',
          `cluster ${clusterName}`,
          (client, options) =>
            client.send(
              new DescribeClusterCommand({ name: clusterName }),
              options,
            ),
        );
        if (described?.arn !== cluster.arn) {
          throw new AwsFailure({
            reason: 'invalid',
            happened: `The config names ${cluster.arn}, but AWS answered for ${described?.arn}.`,
            advice: `Ask the platform team to correct the cluster, or the credentials of its account, in the portal's config.`,
          });
        }
        return {
          status: required(
            described.status,
            `cluster ${clusterName}`,
            'status',
          ),
          hosting: hostingOf(described),
          oidcIssuer: described.identity?.oidc?.issuer?.replace(
            /^https:\/\//,
            '',
          ),
          autoMode: described.computeConfig?.enabled === true,
        };
      },

      /**
       * The status of the Pod Identity Agent's add-on: `ACTIVE`, `DEGRADED`. Undefined: the cluster has no such add-on, which
       * says nothing of an agent that was installed otherwise.
       */
      async describeAgent(): Promise<string | undefined> {
        const described = await ifFound(
          call(
            'eks:DescribeAddon',
            `add-on ${AGENT} of cluster ${clusterName}`,
            (client, options) =>
              client.send(
                new DescribeAddonCommand({ clusterName, addonName: AGENT }),
                options,
              ),
          ),
        );
        return (
          described &&
          required(
            described.addon?.status,
            `add-on ${AGENT} of cluster ${clusterName}`,
            'status',
          )
        );
      },

      /** Every association of the cluster; of more than `atMost`, the first pages. */
      listAssociations(atMost = Infinity): Promise<AssociationListing> {
        const resource = `cluster ${clusterName}`;
        return call(
          'eks:ListPodIdentityAssociations',
          resource,
          async (client, options) => {
            const summaries: AssociationSummary[] = [];
            for await (const page of paginateListPodIdentityAssociations(
              { client, pageSize: 100 },
              { clusterName },
              options,
            )) {
              for (const each of page.associations ?? []) {
                summaries.push({
                  id: required(each.associationId, resource, 'association ids'),
                  namespace: required(each.namespace, resource, 'namespaces'),
                  serviceAccount: required(
                    each.serviceAccount,
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
      },

      describeAssociation,

      /** The association of a service account; EKS allows one at most. Undefined: there is none. */
      async findAssociation(
        namespace: string,
        serviceAccount: string,
      ): Promise<Association | undefined> {
        const id = await call(
          'eks:ListPodIdentityAssociations',
          `cluster ${clusterName}`,
          async (client, options) => {
            // A filtered page may be empty and still have a next one.
            for await (const page of paginateListPodIdentityAssociations(
              { client },
              { clusterName, namespace, serviceAccount },
              options,
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
        return id === undefined ? undefined : describeAssociation(id);
      },

      /**
       * Creates an association. Throws an AwsFailure `exists` where the service account has one, and `not-yet` where EKS does
       * not see the role, or its trust policy, as it was just written.
       */
      async createAssociation(association: NewAssociation): Promise<void> {
        const { namespace, serviceAccount } = association;
        await call(
          'eks:CreatePodIdentityAssociation',
          `the association of ${namespace}/${serviceAccount} on cluster ${clusterName}`,
          (client, options) =>
            client.send(
              new CreatePodIdentityAssociationCommand({
                clusterName,
                ...association,
              }),
              options,
            ),
        );
      },

      /** Gives an association another role. Throws as {@link createAssociation} does where EKS does not see the role yet. */
      async updateAssociation(
        associationId: string,
        roleArn: string,
      ): Promise<void> {
        await call(
          'eks:UpdatePodIdentityAssociation',
          `association ${associationId} of cluster ${clusterName}`,
          (client, options) =>
            client.send(
              new UpdatePodIdentityAssociationCommand({
                clusterName,
                associationId,
                roleArn,
              }),
              options,
            ),
        );
      },

      /** Adds tags to an association, and replaces those of the same key. */
      async tagAssociation(
        associationArn: string,
        tags: Record<string, string>,
      ): Promise<void> {
        await call(
          'eks:TagResource',
          `association ${associationArn}`,
          (client, options) =>
            client.send(
              new TagResourceCommand({ resourceArn: associationArn, tags }),
              options,
            ),
        );
      },
    };
  },
});

/** https://docs.aws.amazon.com/eks/latest/APIReference/API_Cluster.html */
function hostingOf({
  outpostConfig,
  connectorConfig,
}: EksCluster): ClusterDescription['hosting'] {
  if (outpostConfig) {
    return 'outpost';
  }
  return connectorConfig ? 'connected' : 'region';
}

function toAssociation(
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
