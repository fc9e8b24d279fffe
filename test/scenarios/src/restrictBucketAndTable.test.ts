import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { CreateClusterCommand, EKSClient } from '@aws-sdk/client-eks';
import {
  AttachRolePolicyCommand,
  CreateOpenIDConnectProviderCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  IAMClient,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { startLocalAws, type LocalAws } from 'local-aws';
import { createClusterRole } from './__testUtils__/createClusterRole';
import type { Credentials } from './podIdentityAgent';
import {
  credentialsByToken,
  webIdentityTrust,
  type AnnotatedPod,
} from './__testUtils__/webIdentity';

const REGION = 'eu-west-1';
const ACCOUNT = '111122223333';
const ROLE = 'eksctl-EKS-LAB-addon-iamserviceaccount-default-Role1';
const BUCKET = 'demo-bucket-of-the-lab';
const KEY = 'demo-test-file';
const TABLE = 'MyTable';
const TABLE_ARN = `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${TABLE}`;

/** Reading one bucket and describing one table. */
const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'ListAndDescribe',
      Effect: 'Allow',
      Action: ['dynamodb:List*', 'dynamodb:Describe*'],
      Resource: `arn:aws:dynamodb:*:*:table/${TABLE}`,
    },
    {
      Effect: 'Allow',
      Action: ['s3:ListBucket'],
      Resource: `arn:aws:s3:::${BUCKET}`,
    },
    {
      Sid: 'List',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:GetObjectVersion'],
      Resource: `arn:aws:s3:::${BUCKET}/*`,
    },
  ],
});

/** The older way to give a pod a role, and what its policy keeps the pod from. */
describe('A bucket and a table by IAM roles for service accounts', () => {
  let aws: LocalAws;
  let pod: AnnotatedPod;
  let credentials: Credentials;

  function settings(
    by: Credentials = { accessKeyId: 'test', secretAccessKey: 'test' },
  ) {
    return {
      region: REGION,
      endpoint: aws.url,
      credentials: by,
      maxAttempts: 1,
    };
  }

  function s3(by?: Credentials): S3Client {
    return new S3Client({ ...settings(by), forcePathStyle: true });
  }

  beforeAll(async () => {
    aws = await startLocalAws({ empty: true });
  });

  afterAll(() => aws.close());

  it('begins with a bucket, a table and a cluster whose issuer the account knows', async () => {
    await s3().send(new CreateBucketCommand({ Bucket: BUCKET }));
    await s3().send(
      new PutObjectCommand({ Bucket: BUCKET, Key: KEY, Body: 'x'.repeat(269) }),
    );
    await new DynamoDBClient(settings()).send(
      new CreateTableCommand({
        TableName: TABLE,
        AttributeDefinitions: [{ AttributeName: 'demo', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'demo', KeyType: 'HASH' }],
        ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
      }),
    );
    const { cluster } = await new EKSClient(settings()).send(
      new CreateClusterCommand({
        name: 'EKS-LAB',
        roleArn: await createClusterRole(settings()),
        resourcesVpcConfig: { subnetIds: ['subnet-1', 'subnet-2'] },
      }),
    );
    const issuer = cluster!.identity!.oidc!.issuer!;
    pod = {
      namespace: 'default',
      serviceAccount: 'aws-cli',
      issuer,
      roleArn: `arn:aws:iam::${ACCOUNT}:role/${ROLE}`,
    };
    const { OpenIDConnectProviderArn } = await new IAMClient(settings()).send(
      new CreateOpenIDConnectProviderCommand({
        Url: issuer,
        ClientIDList: ['sts.amazonaws.com'],
      }),
    );
    expect(OpenIDConnectProviderArn).toBe(
      `arn:aws:iam::${ACCOUNT}:oidc-provider/${issuer.replace('https://', '')}`,
    );
  });

  it('makes a role for one service account', async () => {
    const iam = new IAMClient(settings());
    const { Policy } = await iam.send(
      new CreatePolicyCommand({
        PolicyName: 'YOUR-IAM-POLICY',
        PolicyDocument: policy,
      }),
    );
    await iam.send(
      new CreateRoleCommand({
        RoleName: ROLE,
        AssumeRolePolicyDocument: webIdentityTrust(
          ACCOUNT,
          pod.issuer.replace('https://', ''),
          pod,
        ),
      }),
    );
    await iam.send(
      new AttachRolePolicyCommand({ RoleName: ROLE, PolicyArn: Policy?.Arn }),
    );
    credentials = await credentialsByToken(aws.url, REGION, pod);
    const { Arn } = await new STSClient(settings(credentials)).send(
      new GetCallerIdentityCommand({}),
    );
    expect(Arn).toBe(
      `arn:aws:sts::${ACCOUNT}:assumed-role/${ROLE}/botocore-session-1632822777`,
    );
  });

  it('refuses the pod of another service account', async () => {
    const other = { ...pod, serviceAccount: 'default' };
    await expect(
      credentialsByToken(aws.url, REGION, other),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    });
  });

  it('lets the pod list and read, and not delete, in the bucket', async () => {
    const mine = s3(credentials);
    const { Contents } = await mine.send(
      new ListObjectsV2Command({ Bucket: BUCKET }),
    );
    expect(Contents).toEqual([
      expect.objectContaining({ Key: KEY, Size: 269 }),
    ]);
    await expect(
      mine.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: KEY })),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
      $metadata: { httpStatusCode: 403 },
    });
    const { ContentLength } = await mine.send(
      new GetObjectCommand({ Bucket: BUCKET, Key: KEY }),
    );
    expect(ContentLength).toBe(269);
  });

  it('lets the pod describe the table, and not delete it', async () => {
    const dynamodb = new DynamoDBClient(settings(credentials));
    await expect(
      dynamodb.send(new DeleteTableCommand({ TableName: TABLE })),
    ).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringMatching(
        new RegExp(
          `^User: arn:aws:sts::${ACCOUNT}:assumed-role/${ROLE}/botocore-session-1632822777 is not authorized to perform: dynamodb:DeleteTable on resource: ${TABLE_ARN}`,
        ),
      ),
    });
    const { Table } = await dynamodb.send(
      new DescribeTableCommand({ TableName: TABLE }),
    );
    expect(Table).toMatchObject({
      AttributeDefinitions: [{ AttributeName: 'demo', AttributeType: 'S' }],
      TableStatus: 'ACTIVE',
      ProvisionedThroughput: {
        NumberOfDecreasesToday: 0,
        ReadCapacityUnits: 5,
        WriteCapacityUnits: 5,
      },
      ItemCount: 0,
      TableArn: TABLE_ARN,
    });
  });

  it.each([
    ['s3:GetObject', `arn:aws:s3:::${BUCKET}/${KEY}`, 'allowed'],
    ['s3:DeleteObject', `arn:aws:s3:::${BUCKET}/${KEY}`, 'implicitDeny'],
    ['dynamodb:DescribeTable', TABLE_ARN, 'allowed'],
    ['dynamodb:DeleteTable', TABLE_ARN, 'implicitDeny'],
  ])('is simulated as it happened: %s on %s', async (action, arn, decision) => {
    const { EvaluationResults } = await new IAMClient(settings()).send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: pod.roleArn,
        ActionNames: [action],
        ResourceArns: [arn],
      }),
    );
    expect(EvaluationResults?.[0].ResourceSpecificResults).toMatchObject([
      { EvalResourceName: arn, EvalResourceDecision: decision },
    ]);
  });
});
