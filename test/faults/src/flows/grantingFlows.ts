import {
  CreatePodIdentityAssociationCommand,
  EKSClient,
} from '@aws-sdk/client-eks';
import {
  CreateRoleCommand,
  DeleteRolePermissionsBoundaryCommand,
  IAMClient,
  TagRoleCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  ownershipTags,
  roleNameFor,
  writeTrustPolicy,
} from 'backstage-plugin-pod-identity-common';
import { ANA } from '../portal/entities';
import type { Answer, Portal } from '../portal/startPortal';
import type { Flow } from './Flow';

const clusterName = 'eksworkshop-eksctl';
const cluster = {
  arn: `arn:aws:eks:us-east-1:111122223333:cluster/${clusterName}`,
  name: clusterName,
  accountId: '111122223333',
  region: 'us-east-1',
};
const serviceAccount = {
  clusterArn: cluster.arn,
  namespace: 'payments',
  serviceAccount: 'job',
};
const roleName = roleNameFor(serviceAccount);
const rolePrefix = 'arn:aws:iam::111122223333:role/pod-identity/';
const boundaryArn = 'arn:aws:iam::111122223333:policy/pod-identity-boundary';

const invoices = {
  kind: 's3-prefix',
  bucket: 'payments-statements-111122223333',
  prefix: 'invoices',
  access: ['list', 'read'],
};
const lake = {
  kind: 's3-read-by-tags',
  bucket: 'data-lake-111122223333',
  tags: { 'my-namespace': { from: 'namespace' } },
};

const common = {
  cluster: clusterName,
  namespace: serviceAccount.namespace,
  serviceAccount: serviceAccount.serviceAccount,
  owner: ANA,
};

const role =
  (body: object = {}) =>
  (portal: Portal, signal?: AbortSignal): Promise<Answer> =>
    portal.ask(
      '/roles',
      { ...common, permissions: [invoices], ...body },
      signal,
    );

const association =
  (body: object = {}) =>
  (portal: Portal, signal?: AbortSignal): Promise<Answer> =>
    portal.ask(
      '/associations',
      { ...common, roleArn: rolePrefix + roleName, ...body },
      signal,
    );

const done = async (answer: Promise<Answer>): Promise<void> => {
  const { status, body } = await answer;
  if (status !== 200) {
    throw new Error(`Could not prepare: ${status} ${JSON.stringify(body)}`);
  }
};

export const roleFlows: Flow[] = [
  { name: 'create a role, dry run', ask: role({ dryRun: true }) },
  { name: 'create a role', ask: role() },
  {
    name: 'create a role that there is',
    prepare: portal => done(role()(portal)),
    ask: role(),
  },
  {
    name: 'change a role, dry run',
    prepare: createOtherRole,
    ask: role({ dryRun: true }),
  },
  { name: 'change a role', prepare: createOtherRole, ask: role() },
];

export const associationFlows: Flow[] = [
  {
    name: 'associate a role, dry run',
    prepare: portal => done(role()(portal)),
    ask: association({ dryRun: true }),
  },
  {
    name: 'associate a role',
    prepare: portal => done(role()(portal)),
    ask: association(),
  },
  {
    name: 'associate a role that is associated',
    prepare: async portal => {
      await done(role()(portal));
      await done(association()(portal));
    },
    ask: association(),
  },
  {
    name: 'associate another role than before',
    prepare: associateByHand,
    ask: association(),
  },
];

function clientSettings(portal: Portal) {
  return {
    endpoint: portal.aws.url,
    region: cluster.region,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
}

/** The role for other access, then changed by hand: another owner, no boundary, and a trust policy that admits everybody. */
async function createOtherRole(portal: Portal): Promise<void> {
  await done(role({ permissions: [lake] })(portal));
  const iam = new IAMClient(clientSettings(portal));
  const trustPolicy = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'pods.eks.amazonaws.com' },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
      },
    ],
  };
  await iam.send(
    new UpdateAssumeRolePolicyCommand({
      RoleName: roleName,
      PolicyDocument: JSON.stringify(trustPolicy),
    }),
  );
  await iam.send(
    new DeleteRolePermissionsBoundaryCommand({ RoleName: roleName }),
  );
  const tags = ownershipTags(serviceAccount, 'user:default/before');
  await iam.send(
    new TagRoleCommand({
      RoleName: roleName,
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    }),
  );
  iam.destroy();
}

/** An association as ours, of another owner and with another role. */
async function associateByHand(portal: Portal): Promise<void> {
  await done(role()(portal));
  const iam = new IAMClient(clientSettings(portal));
  const eks = new EKSClient(clientSettings(portal));
  await iam.send(
    new CreateRoleCommand({
      RoleName: 'job-before',
      Path: '/pod-identity/',
      PermissionsBoundary: boundaryArn,
      AssumeRolePolicyDocument: writeTrustPolicy(serviceAccount, cluster),
    }),
  );
  await eks.send(
    new CreatePodIdentityAssociationCommand({
      clusterName,
      namespace: serviceAccount.namespace,
      serviceAccount: serviceAccount.serviceAccount,
      roleArn: `${rolePrefix}job-before`,
      tags: ownershipTags(serviceAccount, 'user:default/before'),
    }),
  );
  iam.destroy();
  eks.destroy();
}
