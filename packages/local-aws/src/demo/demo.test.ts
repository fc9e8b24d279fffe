import {
  DescribeAddonCommand,
  DescribeClusterCommand,
  DescribePodIdentityAssociationCommand,
  ListClustersCommand,
  ListPodIdentityAssociationsCommand,
} from '@aws-sdk/client-eks';
import {
  GetAccountAuthorizationDetailsCommand,
  GetRoleCommand,
} from '@aws-sdk/client-iam';
import {
  GetObjectCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import {
  GetSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import {
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts';
import { parsePolicy, validatePolicy } from 'iam-policy';
import {
  assumeForPod,
  failure,
  podCredentials,
  TestAws,
} from '../__testUtils__';
import { createServiceAccountToken } from '../aws/eksAuth/serviceAccountToken';

const WORKSHOP = 'eksworkshop-eksctl';
const REFERENCE = 'eks-ref-nw-1';
const BUCKET = 'ekspodidentity-111122223333-us-east-1';
const LAKE = 'data-lake-111122223333';

describe('the demo company', () => {
  const aws = new TestAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  async function read(
    [namespace, serviceAccount]: [string, string],
    Bucket: string,
    Key: string,
  ): Promise<string> {
    const { s3 } = aws.clients(
      await podCredentials(aws.url, WORKSHOP, { namespace, serviceAccount }),
    );
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    return Body!.transformToString();
  }

  it('has two clusters, one of them with the Pod Identity Agent', async () => {
    const { eks } = aws.clients();
    const { clusters } = await eks.send(new ListClustersCommand({}));
    expect(clusters).toEqual([REFERENCE, WORKSHOP]);
    const agent = (clusterName: string) =>
      eks.send(
        new DescribeAddonCommand({
          clusterName,
          addonName: 'eks-pod-identity-agent',
        }),
      );
    expect((await agent(WORKSHOP)).addon?.status).toBe('ACTIVE');
    expect(await failure(agent(REFERENCE))).toMatchObject({
      name: 'ResourceNotFoundException',
      status: 404,
    });
  });

  it('has documents that IAM would take', async () => {
    const { iam } = aws.clients();
    const details = await iam.send(
      new GetAccountAuthorizationDetailsCommand({ MaxItems: 1000 }),
    );
    const roles = details.RoleDetailList ?? [];
    expect(roles.length).toBeGreaterThanOrEqual(14);
    const problems = [
      ...roles.flatMap(role =>
        validatePolicy(
          decodeURIComponent(role.AssumeRolePolicyDocument!),
          'trust',
        ),
      ),
      ...roles
        .flatMap(role => role.RolePolicyList ?? [])
        .flatMap(policy =>
          validatePolicy(
            decodeURIComponent(policy.PolicyDocument!),
            'identity',
          ),
        ),
      ...(details.Policies ?? [])
        .flatMap(policy => policy.PolicyVersionList ?? [])
        .flatMap(version =>
          validatePolicy(decodeURIComponent(version.Document!), 'identity'),
        ),
    ];
    expect(problems).toEqual([]);
  });

  it.each<[string, [string, string], string, string]>([
    ['sa1', ['ns-a', 'sa1'], BUCKET, 'customer1.txt'],
    ['sa2', ['ns-b', 'sa2'], BUCKET, 'customer2.txt'],
    [
      'payments-api',
      ['payments', 'payments-api'],
      'payments-statements-111122223333',
      'statements/A-1001.txt',
    ],
    // The bare trust and the resource * let the ledger read what is the customers'.
    ['payments-ledger', ['payments', 'payments-ledger'], BUCKET, 'common.txt'],
    [
      'refunds',
      ['payments', 'refunds'],
      'payments-statements-111122223333',
      'refunds/open.csv',
    ],
    ['reports', ['data', 'reports'], LAKE, 'reports/first-quarter.csv'],
    ['orders-worker', ['orders', 'orders-worker'], LAKE, 'orders/open.csv'],
  ])('lets %s read', async (_, serviceAccount, bucket, key) => {
    expect(await read(serviceAccount, bucket, key)).not.toBe('');
  });

  it.each<[string, [string, string], string, string]>([
    ['sa1', ['ns-a', 'sa1'], BUCKET, 'customer2.txt'],
    ['sa2', ['ns-b', 'sa2'], BUCKET, 'customer1.txt'],
    ['sa1', ['ns-a', 'sa1'], BUCKET, 'common.txt'],
    [
      'payments-api',
      ['payments', 'payments-api'],
      'payments-statements-111122223333',
      'ledger/closing.csv',
    ],
    ['reports', ['data', 'reports'], LAKE, 'reports/salaries.csv'],
    // Without session tags its tag grant is empty.
    ['exporter', ['data', 'exporter'], LAKE, 'exports/customers.csv'],
  ])('denies %s what is not its own', async (_, account, bucket, key) => {
    expect(await failure(read(account, bucket, key))).toMatchObject({
      name: 'AccessDenied',
      status: 403,
    });
  });

  it.each([
    ['checkout', WORKSHOP, 'checkout', 'checkout'],
    ['fraud-scorer', WORKSHOP, 'data', 'fraud-scorer'],
    ['reports on the second cluster', REFERENCE, 'data', 'reports'],
  ])(
    'gives %s no credentials',
    async (_, cluster, namespace, serviceAccount) => {
      expect(
        await assumeForPod(aws.url, cluster, { namespace, serviceAccount }),
      ).toEqual({
        status: 400,
        error: 'AccessDeniedException',
        body: {
          __type: 'AccessDeniedException',
          message:
            'Unauthorized Exception! EKS does not have permissions to assume the associated role.',
        },
      });
    },
  );

  it.each([
    ['image-resizer', 'media'],
    ['notifier', 'platform'],
  ])('has no association for %s', async (serviceAccount, namespace) => {
    const { eks } = aws.clients();
    const { associations } = await eks.send(
      new ListPodIdentityAssociationsCommand({
        clusterName: WORKSHOP,
        namespace,
        serviceAccount,
      }),
    );
    expect(associations).toEqual([]);
  });

  it('lets events-ingest retag what it may not read', async () => {
    const { s3 } = aws.clients(
      await podCredentials(aws.url, WORKSHOP, {
        namespace: 'data',
        serviceAccount: 'events-ingest',
      }),
    );
    const report = { Bucket: LAKE, Key: 'reports/salaries.csv' };
    await s3.send(
      new PutObjectCommand({ Bucket: LAKE, Key: 'data/new.json', Body: '{}' }),
    );
    expect(await failure(s3.send(new GetObjectCommand(report)))).toMatchObject({
      name: 'AccessDenied',
    });
    await s3.send(
      new PutObjectTaggingCommand({
        ...report,
        Tagging: { TagSet: [{ Key: 'my-namespace', Value: 'data' }] },
      }),
    );
    expect(await read(['data', 'reports'], LAKE, report.Key)).not.toBe('');
  });

  it('has an association whose role was deleted', async () => {
    const { eks, iam } = aws.clients();
    const { associations = [] } = await eks.send(
      new ListPodIdentityAssociationsCommand({
        clusterName: WORKSHOP,
        namespace: 'data',
        serviceAccount: 'fraud-scorer',
      }),
    );
    const { association } = await eks.send(
      new DescribePodIdentityAssociationCommand({
        clusterName: WORKSHOP,
        associationId: associations[0].associationId,
      }),
    );
    const RoleName = association?.roleArn?.split('/').pop();
    expect(
      await failure(iam.send(new GetRoleCommand({ RoleName }))),
    ).toMatchObject({ name: 'NoSuchEntityException', status: 404 });
  });

  it('lets orders-worker use its queue and its secret, and nobody else', async () => {
    const settings = async (namespace: string, serviceAccount: string) =>
      aws.settings(
        await podCredentials(aws.url, WORKSHOP, { namespace, serviceAccount }),
      );
    const own = await settings('orders', 'orders-worker');
    const sqs = new SQSClient(own);
    const { QueueUrl } = await sqs.send(
      new GetQueueUrlCommand({ QueueName: 'orders' }),
    );
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }));
    const { Messages } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl }),
    );
    expect(Messages).toHaveLength(1);
    const secret = new GetSecretValueCommand({ SecretId: 'orders/database' });
    const { SecretString } = await new SecretsManagerClient(own).send(secret);
    expect(SecretString).toContain('orders');

    const ledger = await settings('payments', 'payments-ledger');
    expect(
      await failure(new SecretsManagerClient(ledger).send(secret)),
    ).toMatchObject({ name: 'AccessDeniedException' });
    expect(
      await failure(
        new SQSClient(ledger).send(
          new SendMessageCommand({ QueueUrl, MessageBody: 'x' }),
        ),
      ),
    ).toMatchObject({ name: 'AccessDenied' });
  });

  it('stores a session policy that parses', async () => {
    const { eks } = aws.clients();
    const { association } = await eks.send(
      new DescribePodIdentityAssociationCommand({
        clusterName: WORKSHOP,
        associationId: 'a-u9b3qm5hw0zkt7c1x',
      }),
    );
    expect(association?.disableSessionTags).toBe(true);
    expect(parsePolicy(association?.policy ?? '').problems).toEqual([]);
  });

  it('gives image-resizer its role by the token of its service account alone', async () => {
    const { cluster } = await aws
      .clients()
      .eks.send(new DescribeClusterCommand({ name: WORKSHOP }));
    const { sts } = aws.clients();
    const { AssumedRoleUser } = await sts.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: 'arn:aws:iam::111122223333:role/image-resizer-irsa',
        RoleSessionName: 'pod',
        WebIdentityToken: createServiceAccountToken({
          namespace: 'media',
          serviceAccount: 'image-resizer',
          audience: 'sts.amazonaws.com',
          issuer: cluster?.identity?.oidc?.issuer,
        }),
      }),
    );
    expect(AssumedRoleUser?.Arn).toBe(
      'arn:aws:sts::111122223333:assumed-role/image-resizer-irsa/pod',
    );
  });
});
