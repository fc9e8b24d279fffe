import {
  CreateAddonCommand,
  CreateClusterCommand,
  CreatePodIdentityAssociationCommand,
  EKSClient,
  ListPodIdentityAssociationsCommand,
} from '@aws-sdk/client-eks';
import {
  CreateRoleCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { startLocalAws, type LocalAws } from 'local-aws';
import { createClusterRole } from './__testUtils__/createClusterRole';
import { trustPolicy } from './policies';
import { credentialsFor, type Credentials, type Pod } from './podIdentityAgent';

const REGION = 'eu-west-2';
const ROLE = 'EKS-Pod-Identity-Role';
const BUCKET = 'test-eks-pod-identity';
const KEY = 'logo_dark.png';

const pod: Pod = {
  cluster: 'eks-pod-identity-test-cluster',
  namespace: 'pod-identity-assoc-namespace',
  serviceAccount: 'pod-identity-assoc-sa',
};

/** From an empty account to a pod that lists a bucket, without anything done inside the cluster. */
describe('A first association', () => {
  let aws: LocalAws;
  let roleArn: string | undefined;

  function settings(
    credentials: Credentials = { accessKeyId: 'test', secretAccessKey: 'test' },
  ) {
    return { region: REGION, endpoint: aws.url, credentials, maxAttempts: 1 };
  }

  async function s3OfPod(): Promise<S3Client> {
    const credentials = await credentialsFor(aws.url, pod);
    return new S3Client({ ...settings(credentials), forcePathStyle: true });
  }

  beforeAll(async () => {
    aws = await startLocalAws({ empty: true, region: REGION });
  });

  afterAll(() => aws.close());

  it('begins with a role that pods may assume, and one bucket that it may list', async () => {
    const iam = new IAMClient(settings());
    const { Role } = await iam.send(
      new CreateRoleCommand({
        RoleName: ROLE,
        AssumeRolePolicyDocument: trustPolicy(),
      }),
    );
    roleArn = Role?.Arn;
    await iam.send(
      new PutRolePolicyCommand({
        RoleName: ROLE,
        PolicyName: 'eks-pod-identity-role-for-s3',
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Resource: `arn:aws:s3:::${BUCKET}`,
              Action: ['s3:ListBucket', 's3:GetBucketLocation'],
            },
          ],
        }),
      }),
    );
    const s3 = new S3Client({ ...settings(), forcePathStyle: true });
    for (const Bucket of [BUCKET, 'another-bucket']) {
      await s3.send(new CreateBucketCommand({ Bucket }));
    }
    const { ETag } = await s3.send(
      new PutObjectCommand({ Bucket: BUCKET, Key: KEY, Body: 'png' }),
    );
    expect(ETag).toBeDefined();
  });

  it('needs a cluster with the agent', async () => {
    const eks = new EKSClient(settings());
    await eks.send(
      new CreateClusterCommand({
        name: pod.cluster,
        roleArn: await createClusterRole(settings()),
        resourcesVpcConfig: { subnetIds: ['subnet-1', 'subnet-2'] },
      }),
    );
    const { addon } = await eks.send(
      new CreateAddonCommand({
        clusterName: pod.cluster,
        addonName: 'eks-pod-identity-agent',
      }),
    );
    expect(addon?.status).toBe('ACTIVE');
  });

  it('gives a pod nothing before its service account is associated', async () => {
    await expect(credentialsFor(aws.url, pod)).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      status: 404,
    });
  });

  it('associates the service account, whether it exists or not', async () => {
    const eks = new EKSClient(settings());
    const { association } = await eks.send(
      new CreatePodIdentityAssociationCommand({
        clusterName: pod.cluster,
        namespace: pod.namespace,
        serviceAccount: pod.serviceAccount,
        roleArn,
      }),
    );
    expect(association).toMatchObject({
      associationId: expect.stringMatching(/^a-[a-z0-9]{17}$/),
      associationArn: `arn:aws:eks:${REGION}:111122223333:podidentityassociation/${pod.cluster}/${association?.associationId}`,
      roleArn,
      tags: {},
    });
    const { associations } = await eks.send(
      new ListPodIdentityAssociationsCommand({ clusterName: pod.cluster }),
    );
    expect(associations?.map(each => each.serviceAccount)).toEqual([
      pod.serviceAccount,
    ]);
  });

  it('lets the pod say who it is, and list its bucket', async () => {
    const sts = new STSClient(settings(await credentialsFor(aws.url, pod)));
    const { Arn } = await sts.send(new GetCallerIdentityCommand({}));
    expect(Arn).toMatch(
      new RegExp(
        `^arn:aws:sts::111122223333:assumed-role/${ROLE}/eks-eks-pod-id-pod-identi-[-0-9a-f]{36}$`,
      ),
    );
    const { Contents } = await (
      await s3OfPod()
    ).send(new ListObjectsCommand({ Bucket: BUCKET }));
    expect(Contents?.map(({ Key }) => Key)).toEqual([KEY]);
  });

  it('lets it do nothing else', async () => {
    const s3 = await s3OfPod();
    const denied = { name: 'AccessDenied' };
    await expect(
      s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: KEY })),
    ).rejects.toMatchObject(denied);
    await expect(
      s3.send(new ListObjectsCommand({ Bucket: 'another-bucket' })),
    ).rejects.toMatchObject(denied);
  });
});
