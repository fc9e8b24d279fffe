import { GetRoleCommand } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import {
  assumeForPod,
  assumeWithToken,
  failure,
  permissions,
} from '../../__testUtils__';
import { ACCOUNT, CLUSTER, CLUSTER_ARN, PodsAws } from './__testUtils__';
import { createServiceAccountToken } from './serviceAccountToken';

describe('EKS Auth', () => {
  const aws = new PodsAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  it('gives a pod the credentials of its role', async () => {
    const roleArn = await aws.associate('plain');
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
    const { sts } = await aws.sessionOf('plain');
    expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: ACCOUNT,
    });
    const { Role } = await aws.admin.iam.send(
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
    await aws.associate('tag-of-session').catch(() => undefined);
    const get = async (expected: string) => {
      await aws.allow(
        'tag-of-session',
        permissions({
          Action: 'iam:GetRole',
          Resource: '*',
          Condition: {
            StringEquals: { [`aws:PrincipalTag/${tag}`]: expected },
          },
        }),
      );
      const { iam } = await aws.sessionOf('tag-of-session');
      return iam.send(new GetRoleCommand({ RoleName: 'tag-of-session' }));
    };
    await expect(get(value)).resolves.toBeDefined();
    expect(await failure(get(`not ${value}`))).toMatchObject({
      name: 'AccessDenied',
    });
  });

  it('limits the session by the policy of the association', async () => {
    await aws.associate('narrowed', {
      policy: permissions({ Action: 'iam:*', Resource: '*' }),
      association: {
        disableSessionTags: true,
        policy: permissions({ Action: 'iam:ListRoles', Resource: '*' }),
      },
    });
    const { iam } = await aws.sessionOf('narrowed');
    expect(
      await failure(iam.send(new GetRoleCommand({ RoleName: 'narrowed' }))),
    ).toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('because no session policy allows'),
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
