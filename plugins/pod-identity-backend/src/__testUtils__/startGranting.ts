import {
  DeletePodIdentityAssociationCommand,
  EKSClient,
} from '@aws-sdk/client-eks';
import { mockServices } from '@backstage/backend-test-utils';
import {
  roleNameFor,
  type ServiceAccountRef,
} from 'backstage-plugin-pod-identity-common';
import { AwsConnections } from '../aws';
import { readConfig } from '../config';
import { demoConfig } from './demoConfig';
import { ana } from './people';
import { startFaultyAws } from './startFaultyAws';
import { startPodIdentity } from './startPodIdentity';

export const workshopArn =
  'arn:aws:eks:us-east-1:111122223333:cluster/eksworkshop-eksctl';
export const boundaryArn =
  'arn:aws:iam::111122223333:policy/pod-identity-boundary';

export const readInvoices = {
  kind: 's3-prefix',
  bucket: 'payments-statements-111122223333',
  prefix: 'invoices',
  access: ['list', 'read'],
};

type Names = Pick<ServiceAccountRef, 'namespace' | 'serviceAccount'>;

let count = 0;

/** A service account that no other test uses, in the namespace of ana's team. */
export function newServiceAccount(): ServiceAccountRef {
  count += 1;
  return {
    clusterArn: workshopArn,
    namespace: 'payments',
    serviceAccount: `job-${count}`,
  };
}

export function bodyFor(
  { namespace, serviceAccount }: Names,
  more: object = {},
) {
  return {
    cluster: 'eksworkshop-eksctl',
    namespace,
    serviceAccount,
    owner: 'group:default/payments',
    ...more,
  };
}

/** What the steps of an outcome do, in order. */
export function stepsOf(body: {
  steps: { action: string; resource: string }[];
}): string[] {
  return body.steps.map(({ action, resource }) => `${action} ${resource}`);
}

export function roleArnFor(account: ServiceAccountRef): string {
  return `arn:aws:iam::111122223333:role/pod-identity/${roleNameFor(account)}`;
}

/** A backend, the AWS behind it, and that AWS as the platform team sees it. */
export async function startGranting(
  ...options: Parameters<typeof startFaultyAws>
) {
  const aws = await startFaultyAws(...options);
  const portal = await startPodIdentity(aws.url);
  const config = mockServices.rootConfig({ data: demoConfig(aws.url) });
  const {
    clusters: [target],
    deadlines,
  } = readConfig(config);
  const connections = AwsConnections.fromConfig(config, deadlines);
  const direct = connections.of(target);
  const client = new EKSClient({
    endpoint: aws.url,
    region: target.cluster.region,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  return {
    aws,
    portal,
    /** AWS in the account of the cluster, not through the portal. */
    direct,
    cluster: target.cluster,
    /** Calls that change something. */
    writes: () => aws.calls.filter(call => !/:(Get|List|Describe)/.test(call)),
    postRole: (account: Names, more: object = {}, user = ana) =>
      portal.post(
        '/roles',
        user,
        bodyFor(account, { permissions: [readInvoices], ...more }),
      ),
    postAssociation: (
      account: Names,
      roleArn: string,
      more: object = {},
      user = ana,
    ) =>
      portal.post(
        '/associations',
        user,
        bodyFor(account, { roleArn, ...more }),
      ),
    roleOf: async (account: ServiceAccountRef) =>
      (await direct.iam.readRole(roleNameFor(account)))?.role,
    associationOf: ({ namespace, serviceAccount }: ServiceAccountRef) =>
      direct.eks.findAssociation(namespace, serviceAccount),
    /** What the portal never does. */
    deleteAssociation: (associationId: string) =>
      client.send(
        new DeletePodIdentityAssociationCommand({
          clusterName: target.cluster.name,
          associationId,
        }),
      ),
    reset: () => {
      aws.calls.length = 0;
      aws.faults.clear();
      portal.asked.length = 0;
      jest.clearAllMocks();
    },
    close: async () => {
      client.destroy();
      connections.close();
      await aws.close();
    },
  };
}

export type Granting = Awaited<ReturnType<typeof startGranting>>;
