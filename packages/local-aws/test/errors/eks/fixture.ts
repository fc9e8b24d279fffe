import {
  CreateAccessEntryCommand,
  CreateAddonCommand,
  CreateClusterCommand,
  CreatePodIdentityAssociationCommand,
  ListPodIdentityAssociationsCommand,
} from '@aws-sdk/client-eks';
import { CreateRoleCommand } from '@aws-sdk/client-iam';
import {
  clusterRole,
  podTrust,
  type TestAws,
} from '../../../src/__testUtils__';

export const CLUSTER = 'prod';
/** A cluster that reads its aws-auth ConfigMap alone. */
export const OLD_CLUSTER = 'old';
export const ABSENT = 'absent';

/** ARN of a role of the account. */
export function roleArn(name: string): string {
  return `arn:aws:iam::111122223333:role/${name}`;
}

/** The role of the clusters. */
export const CLUSTER_ROLE = roleArn('cluster');
/** A role that pods may assume, which has an access entry in the cluster. */
export const POD_ROLE = roleArn('pod');
/** A role that only EC2 may assume. It has an access entry for nodes. */
export const NODE_ROLE = roleArn('node');
export const ADMIN_POLICY =
  'arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy';

function cluster(name: string, authenticationMode: 'API' | 'CONFIG_MAP') {
  return new CreateClusterCommand({
    name,
    roleArn: CLUSTER_ROLE,
    resourcesVpcConfig: {},
    accessConfig: { authenticationMode },
  });
}

/** Clusters with a role, an add-on that has an association, another without, and access entries. */
export async function prepareEks(aws: TestAws): Promise<void> {
  const { eks, iam } = aws.clients();
  await clusterRole({ iam });
  await eks.send(cluster(CLUSTER, 'API'));
  await eks.send(cluster(OLD_CLUSTER, 'CONFIG_MAP'));
  for (const [RoleName, service] of [
    ['pod', 'pods.eks'],
    ['node', 'ec2'],
  ]) {
    await iam.send(
      new CreateRoleCommand({
        RoleName,
        AssumeRolePolicyDocument: podTrust().replace('pods.eks', service),
      }),
    );
  }
  await eks.send(
    new CreateAddonCommand({
      clusterName: CLUSTER,
      addonName: 'vpc-cni',
      podIdentityAssociations: [
        { serviceAccount: 'aws-node', roleArn: POD_ROLE },
      ],
    }),
  );
  await eks.send(
    new CreateAddonCommand({ clusterName: CLUSTER, addonName: 'adot' }),
  );
  for (const [principalArn, type] of [
    [POD_ROLE, 'STANDARD'],
    [NODE_ROLE, 'EC2_LINUX'],
  ]) {
    await eks.send(
      new CreateAccessEntryCommand({
        clusterName: CLUSTER,
        principalArn,
        type,
      }),
    );
  }
}

/** Associates a service account of the namespace `team`; gives the id. */
export async function associated(
  aws: TestAws,
  serviceAccount: string,
): Promise<{ associationId?: string }> {
  const { association } = await aws.clients().eks.send(
    new CreatePodIdentityAssociationCommand({
      clusterName: CLUSTER,
      namespace: 'team',
      serviceAccount,
      roleArn: POD_ROLE,
    }),
  );
  return { associationId: association?.associationId };
}

/** The id of the association that the add-on owns. */
export async function owned(aws: TestAws): Promise<{ associationId?: string }> {
  const { associations } = await aws.clients().eks.send(
    new ListPodIdentityAssociationsCommand({
      clusterName: CLUSTER,
      namespace: 'kube-system',
    }),
  );
  return { associationId: associations?.[0].associationId };
}
