import {
  CreateClusterCommand,
  CreatePodIdentityAssociationCommand,
  type CreatePodIdentityAssociationCommandInput,
} from '@aws-sdk/client-eks';
import {
  CreateRoleCommand,
  GetRoleCommand,
  PutRolePolicyCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import {
  assumeForPod,
  assumeWithToken,
  failure,
  permissions,
  podCredentials,
  podTrust,
  TestAws,
  type TestClients,
} from '../__testUtils__';
import { createServiceAccountToken } from './createServiceAccountToken';

const ACCOUNT = '111122223333';
const CLUSTER = 'eks-pod-identity-test-cluster';
const CLUSTER_ARN = `arn:aws:eks:us-east-1:${ACCOUNT}:cluster/${CLUSTER}`;
const REFUSED = {
  status: 400,
  error: 'AccessDeniedException',
  body: {
    message:
      'Unauthorized Exception! EKS does not have permissions to assume the associated role.',
  },
};

describe('EKS Auth', () => {
  const aws = new TestAws();
  let admin: TestClients;

  beforeAll(async () => {
    await aws.start({ empty: true });
    admin = aws.clients();
    await admin.eks.send(
      new CreateClusterCommand({
        name: CLUSTER,
        roleArn: `arn:aws:iam::${ACCOUNT}:role/cluster`,
        resourcesVpcConfig: {},
      }),
    );
  });
  afterAll(() => aws.stop());

  /** A role and its association with a service account of the same name. */
  async function associate(
    name: string,
    options: {
      trust?: string;
      policy?: string;
      association?: Partial<CreatePodIdentityAssociationCommandInput>;
    } = {},
  ): Promise<string> {
    const { Role } = await admin.iam.send(
      new CreateRoleCommand({
        RoleName: name,
        AssumeRolePolicyDocument: options.trust ?? podTrust(),
      }),
    );
    if (options.policy) await allow(name, options.policy);
    await admin.eks.send(
      new CreatePodIdentityAssociationCommand({
        clusterName: CLUSTER,
        namespace: 'ns-a',
        serviceAccount: name,
        roleArn: Role?.Arn,
        ...options.association,
      }),
    );
    return Role!.Arn!;
  }

  async function allow(RoleName: string, PolicyDocument: string) {
    await admin.iam.send(
      new PutRolePolicyCommand({
        RoleName,
        PolicyName: 'inline',
        PolicyDocument,
      }),
    );
  }

  function ask(serviceAccount: string) {
    return assumeForPod(aws.url, CLUSTER, {
      namespace: 'ns-a',
      serviceAccount,
    });
  }

  async function sessionOf(serviceAccount: string): Promise<TestClients> {
    return aws.clients(
      await podCredentials(aws.url, CLUSTER, {
        namespace: 'ns-a',
        serviceAccount,
        podName: 'app-pod-0',
        podUid: 'uid-of-pod',
      }),
    );
  }

  it('gives a pod the credentials of its role', async () => {
    const roleArn = await associate('plain');
    const { status, body } = await assumeForPod(aws.url, CLUSTER, {
      namespace: 'ns-a',
      serviceAccount: 'plain',
      podName: 'pod-identity-assoc-pod',
    });
    const session = /eks-eks-pod-id-pod-identi-[0-9a-f-]{36}/;
    expect(status).toBe(200);
    expect(body).toMatchObject({
      subject: { namespace: 'ns-a', serviceAccount: 'plain' },
      audience: 'pods.eks.amazonaws.com',
      podIdentityAssociation: {
        associationId: expect.stringMatching(/^a-/),
      },
      assumedRoleUser: {
        arn: expect.stringMatching(
          new RegExp(
            `^arn:aws:sts::${ACCOUNT}:assumed-role/plain/${session.source}$`,
          ),
        ),
        assumeRoleId: expect.stringMatching(
          new RegExp(`^AROA[A-Z2-7]{17}:${session.source}$`),
        ),
      },
    });
    const hours = body.credentials!.expiration / 3600 - Date.now() / 3_600_000;
    expect(hours).toBeCloseTo(6, 1);
    const { sts } = await sessionOf('plain');
    expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: ACCOUNT,
    });
    const { Role } = await admin.iam.send(
      new GetRoleCommand({ RoleName: 'plain' }),
    );
    expect(Role).toMatchObject({
      Arn: roleArn,
      RoleLastUsed: {
        LastUsedDate: expect.any(Date),
        Region: 'us-east-1',
      },
    });
  });

  it.each([
    ['eks-cluster-arn', CLUSTER_ARN],
    ['eks-cluster-name', CLUSTER],
    ['kubernetes-namespace', 'ns-a'],
    ['kubernetes-service-account', 'tag-of-session'],
    ['kubernetes-pod-name', 'app-pod-0'],
    ['kubernetes-pod-uid', 'uid-of-pod'],
  ])('puts %s into the session', async (tag, value) => {
    await associate('tag-of-session').catch(() => undefined);
    const get = async (expected: string) => {
      await allow(
        'tag-of-session',
        permissions({
          Action: 'iam:GetRole',
          Resource: '*',
          Condition: {
            StringEquals: { [`aws:PrincipalTag/${tag}`]: expected },
          },
        }),
      );
      const { iam } = await sessionOf('tag-of-session');
      return iam.send(new GetRoleCommand({ RoleName: 'tag-of-session' }));
    };
    await expect(get(value)).resolves.toBeDefined();
    expect(await failure(get(`not ${value}`))).toMatchObject({
      name: 'AccessDenied',
    });
  });

  it.each<[string, object, boolean]>([
    [
      'the namespace',
      { StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-a' } },
      true,
    ],
    [
      'another namespace',
      { StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-b' } },
      false,
    ],
    ['the account', { StringEquals: { 'aws:SourceAccount': ACCOUNT } }, true],
    [
      'the cluster as source',
      { ArnEquals: { 'aws:SourceArn': CLUSTER_ARN } },
      true,
    ],
    [
      'another source',
      {
        ArnLike: {
          'aws:SourceArn': `arn:aws:eks:*:${ACCOUNT}:podidentityassociation/*`,
        },
      },
      false,
    ],
    [
      'the principal instead of the request',
      { StringEquals: { 'aws:PrincipalTag/kubernetes-namespace': 'ns-a' } },
      false,
    ],
    [
      'the keys of the tags',
      {
        'ForAllValues:StringLike': {
          'aws:TagKeys': ['eks-cluster-*', 'kubernetes-*'],
          'sts:TransitiveTagKeys': ['eks-cluster-*', 'kubernetes-*'],
        },
      },
      true,
    ],
  ])(
    'judges a trust policy that tests %s',
    async (name, condition, admitted) => {
      const role = name.replace(/ /g, '-');
      await associate(role, { trust: podTrust(condition) });
      expect(await ask(role)).toMatchObject(
        admitted ? { status: 200 } : REFUSED,
      );
    },
  );

  it('refuses a role that lost sts:TagSession, unless the session has no tags', async () => {
    for (const disableSessionTags of [false, true]) {
      const name = `untagged-${disableSessionTags}`;
      await associate(name, { association: { disableSessionTags } });
      await admin.iam.send(
        new UpdateAssumeRolePolicyCommand({
          RoleName: name,
          PolicyDocument: podTrust().replace(',"sts:TagSession"', ''),
        }),
      );
    }
    expect(await ask('untagged-false')).toMatchObject(REFUSED);
    expect(await ask('untagged-true')).toMatchObject({ status: 200 });
  });

  it('limits the session by the policy of the association', async () => {
    await associate('narrowed', {
      policy: permissions({ Action: 'iam:*', Resource: '*' }),
      association: {
        disableSessionTags: true,
        policy: permissions({ Action: 'iam:ListRoles', Resource: '*' }),
      },
    });
    const { iam } = await sessionOf('narrowed');
    expect(
      await failure(iam.send(new GetRoleCommand({ RoleName: 'narrowed' }))),
    ).toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('because no session policy allows'),
    });
  });

  describe('with a target role', () => {
    const TARGET = 'arn:aws:iam::111122223333:role/target';
    const targetTrust = (condition: object) =>
      JSON.stringify({
        Version: '2012-10-17',
        Statement: {
          Effect: 'Allow',
          Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
          Action: ['sts:AssumeRole', 'sts:TagSession'],
          Condition: condition,
        },
      });
    const onward = permissions({
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Resource: TARGET,
    });

    beforeAll(async () => {
      await admin.iam.send(
        new CreateRoleCommand({
          RoleName: 'target',
          AssumeRolePolicyDocument: targetTrust({}),
        }),
      );
    });

    async function trustOfTarget(condition: object) {
      await admin.iam.send(
        new UpdateAssumeRolePolicyCommand({
          RoleName: 'target',
          PolicyDocument: targetTrust(condition),
        }),
      );
    }

    it('goes on to it, with the tags and for an hour at most', async () => {
      const first = await associate('first', {
        policy: onward,
        association: { targetRoleArn: TARGET },
      });
      await trustOfTarget({
        StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-a' },
        ArnEquals: { 'aws:PrincipalArn': first },
      });
      const { body } = await ask('first');
      expect(body.assumedRoleUser?.arn).toContain(':assumed-role/target/');
      const minutes = body.credentials!.expiration / 60 - Date.now() / 60_000;
      expect(minutes).toBeCloseTo(59, 0);
      await trustOfTarget({
        StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-b' },
      });
      expect(await ask('first')).toMatchObject(REFUSED);
    });

    it('goes on without tags by the external id', async () => {
      await associate('untagged', { policy: onward }).catch(() => undefined);
      const { association } = await admin.eks.send(
        new CreatePodIdentityAssociationCommand({
          clusterName: CLUSTER,
          namespace: 'ns-a',
          serviceAccount: 'by-external-id',
          roleArn: `arn:aws:iam::${ACCOUNT}:role/untagged`,
          targetRoleArn: TARGET,
          disableSessionTags: true,
        }),
      );
      await trustOfTarget({
        StringEquals: { 'sts:ExternalId': association?.externalId },
      });
      expect(await ask('by-external-id')).toMatchObject({ status: 200 });
      await trustOfTarget({ StringEquals: { 'sts:ExternalId': 'another' } });
      expect(await ask('by-external-id')).toMatchObject(REFUSED);
    });

    it('needs the permission of the first role', async () => {
      await trustOfTarget({});
      await associate('powerless', { association: { targetRoleArn: TARGET } });
      expect(await ask('powerless')).toMatchObject(REFUSED);
    });
  });

  it.each<[string, string, object]>([
    [
      'a token that is none',
      'token',
      { status: 400, error: 'InvalidTokenException' },
    ],
    [
      'a token with another audience',
      createServiceAccountToken({
        namespace: 'ns-a',
        serviceAccount: 'plain',
        audience: 'sts.amazonaws.com',
      }),
      {
        status: 400,
        error: 'InvalidTokenException',
        body: { message: expect.stringContaining('audience') },
      },
    ],
    [
      'a token that names no pod',
      createServiceAccountToken({
        namespace: 'ns-a',
        serviceAccount: 'plain',
        podName: '',
      }),
      { status: 400, error: 'InvalidTokenException' },
    ],
    [
      'a token that is over',
      createServiceAccountToken({
        namespace: 'ns-a',
        serviceAccount: 'plain',
        expiresAt: new Date(Date.now() - 1000),
      }),
      { status: 400, error: 'ExpiredTokenException' },
    ],
    [
      'a service account without an association',
      createServiceAccountToken({
        namespace: 'ns-b',
        serviceAccount: 'plain',
      }),
      { status: 404, error: 'ResourceNotFoundException' },
    ],
  ])('refuses %s', async (_, token, expected) => {
    expect(await assumeWithToken(aws.url, CLUSTER, token)).toMatchObject(
      expected,
    );
  });

  it('refuses a cluster that does not exist', async () => {
    expect(
      await assumeForPod(aws.url, 'none', {
        namespace: 'ns-a',
        serviceAccount: 'plain',
      }),
    ).toMatchObject({
      status: 404,
      error: 'ResourceNotFoundException',
      body: { message: 'No cluster found for name: none.' },
    });
  });
});
