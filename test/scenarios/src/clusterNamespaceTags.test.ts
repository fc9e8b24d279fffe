import {
  CloudTrailClient,
  LookupEventsCommand,
} from '@aws-sdk/client-cloudtrail';
import {
  CreateClusterCommand,
  CreatePodIdentityAssociationCommand,
  EKSClient,
} from '@aws-sdk/client-eks';
import {
  AttachRolePolicyCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  IAMClient,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListBucketsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { startLocalAws, type LocalAws } from 'local-aws';
import { createClusterRole } from './__testUtils__/createClusterRole';
import { readOwnObjects, trustPolicy } from './policies';
import { credentialsFor, type Credentials, type Pod } from './podIdentityAgent';

const CLUSTER = 'eksworkshop-eksctl';
const SECOND_CLUSTER = 'eks-ref-nw-1';
const OTHER_CLUSTER = 'eksworkshop-eksctl-3';
const ROLE = 'eks-pod-s3-read-access-role';
const BUCKET = 'ekspodidentity-111122223333-us-east-1';

const app1: Pod = {
  cluster: CLUSTER,
  namespace: 'ns-a',
  serviceAccount: 'sa1',
};
const app2: Pod = {
  cluster: CLUSTER,
  namespace: 'ns-b',
  serviceAccount: 'sa2',
};
const app3: Pod = {
  cluster: OTHER_CLUSTER,
  namespace: 'ns-a',
  serviceAccount: 'sa1',
};
const app4: Pod = {
  cluster: CLUSTER,
  namespace: 'ns-c',
  serviceAccount: 'sa3',
};

const refused = {
  code: 'AccessDeniedException',
  status: 400,
  message:
    'Unauthorized Exception! EKS does not have permissions to assume the associated role.',
};

const files = {
  'customer1.txt': 'my-namespace=ns-a&my-service-account=sa1',
  'customer2.txt': 'my-namespace=ns-b&my-service-account=sa2',
  'common.txt': undefined,
};

/** The story is one: each part goes on from where the one before has ended. */
describe('Access by cluster, namespace and tags', () => {
  let aws: LocalAws;
  let roleArn: string | undefined;

  function settings(
    credentials: Credentials = { accessKeyId: 'test', secretAccessKey: 'test' },
  ) {
    return { region: 'us-east-1', endpoint: aws.url, credentials };
  }

  async function s3Of(pod: Pod): Promise<S3Client> {
    const credentials = await credentialsFor(aws.url, pod);
    return new S3Client({ ...settings(credentials), forcePathStyle: true });
  }

  async function read(pod: Pod, Key: keyof typeof files) {
    const s3 = await s3Of(pod);
    return s3.send(new GetObjectCommand({ Bucket: BUCKET, Key }));
  }

  async function trust(document: string): Promise<void> {
    const iam = new IAMClient(settings());
    await iam.send(
      new UpdateAssumeRolePolicyCommand({
        RoleName: ROLE,
        PolicyDocument: document,
      }),
    );
  }

  async function associate(pod: Pod): Promise<void> {
    const eks = new EKSClient(settings());
    await eks.send(
      new CreatePodIdentityAssociationCommand({
        clusterName: pod.cluster,
        namespace: pod.namespace,
        serviceAccount: pod.serviceAccount,
        roleArn,
      }),
    );
  }

  beforeAll(async () => {
    aws = await startLocalAws({ empty: true });
  });

  afterAll(() => aws.close());

  it('begins with clusters, a bucket, and a role that any association may use', async () => {
    const eks = new EKSClient(settings());
    const iam = new IAMClient(settings());
    const s3 = new S3Client({ ...settings(), forcePathStyle: true });
    const clusterRole = await createClusterRole(settings());
    for (const name of [CLUSTER, SECOND_CLUSTER, OTHER_CLUSTER]) {
      const { cluster } = await eks.send(
        new CreateClusterCommand({
          name,
          roleArn: clusterRole,
          resourcesVpcConfig: { subnetIds: ['subnet-1', 'subnet-2'] },
        }),
      );
      expect(cluster?.status).toBe('ACTIVE');
    }
    await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
    const { Role } = await iam.send(
      new CreateRoleCommand({
        RoleName: ROLE,
        AssumeRolePolicyDocument: trustPolicy(),
      }),
    );
    roleArn = Role?.Arn;
    const { Policy } = await iam.send(
      new CreatePolicyCommand({
        PolicyName: 'eks-pod-s3-read-access-policy-s3',
        PolicyDocument: readOwnObjects,
      }),
    );
    await iam.send(
      new AttachRolePolicyCommand({ RoleName: ROLE, PolicyArn: Policy?.Arn }),
    );
    for (const pod of [app1, app2, app3, app4]) {
      await associate(pod);
    }
    for (const pod of [app1, app2, app3, app4]) {
      const sts = new STSClient(settings(await credentialsFor(aws.url, pod)));
      const { Arn } = await sts.send(new GetCallerIdentityCommand({}));
      expect(Arn).toContain(`:assumed-role/${ROLE}/eks-`);
    }
  });

  it('admits two clusters by name, and no other', async () => {
    await trust(trustPolicy({ 'eks-cluster-name': [CLUSTER, SECOND_CLUSTER] }));
    await expect(credentialsFor(aws.url, app3)).rejects.toMatchObject(refused);
    await expect(credentialsFor(aws.url, app1)).resolves.toBeDefined();
  });

  it('shows the refusal in CloudTrail, with the node and without the pod', async () => {
    const cloudtrail = new CloudTrailClient(settings());
    const { Events } = await cloudtrail.send(
      new LookupEventsCommand({
        LookupAttributes: [
          { AttributeKey: 'ResourceName', AttributeValue: OTHER_CLUSTER },
        ],
        MaxResults: 1,
      }),
    );
    expect(Events).toMatchObject([
      {
        EventName: 'AssumeRoleForPodIdentity',
        EventSource: 'eks-auth.amazonaws.com',
        Username: expect.stringMatching(/^i-[0-9a-f]+$/),
      },
    ]);
    const record = JSON.parse(Events![0].CloudTrailEvent!);
    expect(record).toMatchObject({
      errorCode: 'AccessDenied',
      errorMessage: refused.message,
      requestParameters: {
        clusterName: OTHER_CLUSTER,
        token: 'HIDDEN_DUE_TO_SECURITY_REASONS',
      },
    });
  });

  it('admits two namespaces of one cluster, and no other', async () => {
    await trust(
      trustPolicy({
        'eks-cluster-name': CLUSTER,
        'kubernetes-namespace': ['ns-a', 'ns-b'],
      }),
    );
    await expect(credentialsFor(aws.url, app4)).rejects.toMatchObject(refused);
    const { Buckets } = await (
      await s3Of(app2)
    ).send(new ListBucketsCommand({}));
    expect(Buckets).toEqual([expect.objectContaining({ Name: BUCKET })]);
  });

  it('takes files tagged for one service account each, and one for nobody', async () => {
    const s3 = new S3Client({ ...settings(), forcePathStyle: true });
    for (const [Key, Tagging] of Object.entries(files)) {
      const { ETag } = await s3.send(
        new PutObjectCommand({
          Bucket: BUCKET,
          Key,
          Body: `This is ${Key}\n`,
          Tagging,
        }),
      );
      expect(ETag).toMatch(/^"[0-9a-f]{32}"$/);
    }
  });

  it.each([
    { name: 'app1', pod: app1, key: 'customer1.txt' as const },
    { name: 'app2', pod: app2, key: 'customer2.txt' as const },
  ])('lets $name read $key', async ({ pod, key }) => {
    const { Body, TagCount, ServerSideEncryption } = await read(pod, key);
    expect(await Body?.transformToString()).toBe(`This is ${key}\n`);
    expect({ TagCount, ServerSideEncryption }).toEqual({
      TagCount: 2,
      ServerSideEncryption: 'AES256',
    });
  });

  it.each([
    { name: 'app1', pod: app1, key: 'customer2.txt' as const },
    { name: 'app2', pod: app2, key: 'customer1.txt' as const },
    { name: 'app1', pod: app1, key: 'common.txt' as const },
    { name: 'app2', pod: app2, key: 'common.txt' as const },
  ])('denies $name to read $key', async ({ pod, key }) => {
    await expect(read(pod, key)).rejects.toMatchObject({
      name: 'AccessDenied',
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('refuses every pod once the trust policy is narrowed to another cluster', async () => {
    await trust(trustPolicy({ 'eks-cluster-name': SECOND_CLUSTER }));
    for (const pod of [app1, app2]) {
      await expect(credentialsFor(aws.url, pod)).rejects.toMatchObject(refused);
    }
  });

  it('works again once it is widened', async () => {
    await trust(
      trustPolicy({
        'eks-cluster-name': CLUSTER,
        'kubernetes-namespace': ['ns-a', 'ns-b'],
      }),
    );
    for (const [pod, key] of [
      [app1, 'customer1.txt'],
      [app2, 'customer2.txt'],
    ] as const) {
      const { Body } = await read(pod, key);
      expect(await Body?.transformToString()).toBe(`This is ${key}\n`);
    }
  });
});
