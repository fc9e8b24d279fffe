import type { Association, Cluster, Role, ServiceAccountRef } from '../model';
import type { ReadAccessInput } from '../see';

/** The cluster of the first seed. */
export const cluster: Cluster = {
  arn: 'arn:aws:eks:us-east-1:111122223333:cluster/eksworkshop-eksctl',
  name: 'eksworkshop-eksctl',
  accountId: '111122223333',
  region: 'us-east-1',
};

export const serviceAccount: ServiceAccountRef = {
  clusterArn: cluster.arn,
  namespace: 'ns-a',
  serviceAccount: 'sa1',
};

/** A policy document of these statements, as text. */
export function policy(...statements: object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

/** A statement that lets EKS assume a role, as AWS's guide writes it; members given replace those. */
export function podTrust(members: object = {}): object {
  return {
    Effect: 'Allow',
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
    ...members,
  };
}

export function role(members: Partial<Role> = {}): Role {
  return {
    arn: 'arn:aws:iam::111122223333:role/app',
    name: 'app',
    path: '/',
    tags: {},
    trustPolicy: policy(podTrust()),
    policies: [],
    ...members,
  };
}

export function association(members: Partial<Association> = {}): Association {
  return {
    id: 'a-0123456789abcdefg',
    arn: 'arn:aws:eks:us-east-1:111122223333:podidentityassociation/eksworkshop-eksctl/a-0123456789abcdefg',
    clusterArn: cluster.arn,
    namespace: 'ns-a',
    serviceAccount: 'sa1',
    roleArn: 'arn:aws:iam::111122223333:role/app',
    disableSessionTags: false,
    tags: {},
    ...members,
  };
}

export function accessInput(
  members: Partial<ReadAccessInput> = {},
): ReadAccessInput {
  return {
    serviceAccount,
    cluster,
    association: association(),
    role: role(),
    agent: 'present',
    ...members,
  };
}

/** The input of a role with one identity policy of these statements. */
export function inputWith(
  statements: object[],
  members: Partial<Role> = {},
): ReadAccessInput {
  return accessInput({
    role: role({
      policies: [{ name: 'app-policy', document: policy(...statements) }],
      ...members,
    }),
  });
}
