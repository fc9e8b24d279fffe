import {
  DescribePodIdentityAssociationCommand,
  EKSClient,
  ListPodIdentityAssociationsCommand,
} from '@aws-sdk/client-eks';
import {
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListRolePoliciesCommand,
} from '@aws-sdk/client-iam';
import {
  ownershipTags,
  roleNameFor,
  writePermissionPolicies,
  writeTrustPolicy,
} from 'backstage-plugin-pod-identity-common';
import { startLocalAws, type LocalAws } from 'local-aws';

const cluster = {
  arn: 'arn:aws:eks:us-east-1:111122223333:cluster/eksworkshop-eksctl',
  name: 'eksworkshop-eksctl',
  accountId: '111122223333',
  region: 'us-east-1',
};
const serviceAccount = {
  clusterArn: cluster.arn,
  namespace: 'payments',
  serviceAccount: 'payments-api',
};
const RoleName = roleNameFor(serviceAccount);
const tags = ownershipTags(serviceAccount, 'group:default/payments');

function decoded(document: string | undefined): unknown {
  return JSON.parse(decodeURIComponent(document ?? ''));
}

/** The demo company lives below the domain and cannot use it, so that this is what keeps the two together. */
describe('the demo role of payments-api', () => {
  let aws: LocalAws;
  let iam: IAMClient;
  let eks: EKSClient;

  beforeAll(async () => {
    aws = await startLocalAws();
    const settings = {
      region: cluster.region,
      endpoint: aws.url,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    };
    iam = new IAMClient(settings);
    eks = new EKSClient(settings);
  });

  afterAll(() => aws.close());

  it('has the trust policy, boundary and tags that the portal writes', async () => {
    const { Role } = await iam.send(new GetRoleCommand({ RoleName }));
    expect(Role).toMatchObject({
      Path: '/pod-identity/',
      PermissionsBoundary: {
        PermissionsBoundaryArn:
          'arn:aws:iam::111122223333:policy/pod-identity-boundary',
      },
    });
    expect(decoded(Role?.AssumeRolePolicyDocument)).toEqual(
      JSON.parse(writeTrustPolicy(serviceAccount, cluster)),
    );
    expect(
      Object.fromEntries((Role?.Tags ?? []).map(tag => [tag.Key, tag.Value])),
    ).toEqual(tags);
  });

  it('has the permissions that the portal writes', async () => {
    const written = writePermissionPolicies(
      [
        {
          kind: 's3-prefix',
          bucket: 'payments-statements-111122223333',
          prefix: 'statements',
          access: ['list', 'read', 'write'],
        },
      ],
      cluster.arn,
    );
    const { PolicyNames = [] } = await iam.send(
      new ListRolePoliciesCommand({ RoleName }),
    );
    expect(PolicyNames).toEqual(written.map(({ name }) => name));
    const { PolicyDocument } = await iam.send(
      new GetRolePolicyCommand({ RoleName, PolicyName: PolicyNames[0] }),
    );
    expect(decoded(PolicyDocument)).toEqual(JSON.parse(written[0].document));
  });

  it('is used by an association that carries the same tags', async () => {
    const { associations = [] } = await eks.send(
      new ListPodIdentityAssociationsCommand({
        clusterName: cluster.name,
        namespace: serviceAccount.namespace,
        serviceAccount: serviceAccount.serviceAccount,
      }),
    );
    const { association } = await eks.send(
      new DescribePodIdentityAssociationCommand({
        clusterName: cluster.name,
        associationId: associations[0]?.associationId,
      }),
    );
    expect(association).toMatchObject({
      roleArn: `arn:aws:iam::111122223333:role/pod-identity/${RoleName}`,
      tags,
    });
  });
});
