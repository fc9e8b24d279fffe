import { CreateClusterCommand, EKSClient } from '@aws-sdk/client-eks';
import {
  CreateOpenIDConnectProviderCommand,
  CreateRoleCommand,
  DeleteOpenIDConnectProviderCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { startLocalAws, type LocalAws } from 'local-aws';
import { createClusterRole } from './__testUtils__/createClusterRole';
import type { Credentials } from './podIdentityAgent';
import {
  credentialsByToken,
  webIdentityTrust,
  type AnnotatedPod,
} from './__testUtils__/webIdentity';

const REGION = 'us-west-2';
const ACCOUNT = '111122223333';
const BUCKET = 'uploads-of-s3-echoer';
const PROVIDER = `arn:aws:iam::${ACCOUNT}:oidc-provider/`;

/** An app pushes objects, once cluster, provider, role and service account are bound together. */
describe('An app that writes through the OIDC provider of its cluster', () => {
  let aws: LocalAws;
  let issuer: string;
  let provider: string;

  function settings(
    credentials: Credentials = { accessKeyId: 'test', secretAccessKey: 'test' },
  ) {
    return { region: REGION, endpoint: aws.url, credentials, maxAttempts: 1 };
  }

  function podIn(namespace: string): AnnotatedPod {
    return {
      namespace,
      serviceAccount: 's3',
      issuer,
      roleArn: `arn:aws:iam::${ACCOUNT}:role/s3-role`,
    };
  }

  async function s3Of(pod: AnnotatedPod): Promise<S3Client> {
    const credentials = await credentialsByToken(aws.url, REGION, pod);
    return new S3Client({ ...settings(credentials), forcePathStyle: true });
  }

  async function push(pod: AnnotatedPod, Key: string): Promise<void> {
    const s3 = await s3Of(pod);
    await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body: 'echo' }));
  }

  beforeAll(async () => {
    aws = await startLocalAws({ empty: true });
  });

  afterAll(() => aws.close());

  it('begins with a cluster, a bucket, and a role that names the provider to be', async () => {
    const { cluster } = await new EKSClient(settings()).send(
      new CreateClusterCommand({
        name: 'with-oidc',
        roleArn: await createClusterRole(settings()),
        resourcesVpcConfig: { subnetIds: ['subnet-1', 'subnet-2'] },
      }),
    );
    issuer = cluster!.identity!.oidc!.issuer!;
    provider = issuer.replace('https://', '');
    const iam = new IAMClient(settings());
    await iam.send(
      new CreateRoleCommand({
        RoleName: 's3-role',
        AssumeRolePolicyDocument: webIdentityTrust(
          ACCOUNT,
          provider,
          podIn('apps'),
        ),
      }),
    );
    await iam.send(
      new PutRolePolicyCommand({
        RoleName: 's3-role',
        PolicyName: 'write',
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: 's3:PutObject',
              Resource: `arn:aws:s3:::${BUCKET}/*`,
            },
          ],
        }),
      }),
    );
    const s3 = new S3Client({ ...settings(), forcePathStyle: true });
    const { Location } = await s3.send(
      new CreateBucketCommand({ Bucket: BUCKET }),
    );
    expect(Location).toContain(BUCKET);
  });

  it('takes no token of an issuer that the account does not know', async () => {
    await expect(push(podIn('apps'), 'early')).rejects.toMatchObject({
      name: expect.stringContaining('InvalidIdentityToken'),
      message: `No OpenIDConnect provider found in your account for ${issuer}`,
    });
  });

  it('lets the app push once the provider is there, and do nothing else', async () => {
    const iam = new IAMClient(settings());
    const { OpenIDConnectProviderArn } = await iam.send(
      new CreateOpenIDConnectProviderCommand({
        Url: issuer,
        ClientIDList: ['sts.amazonaws.com'],
      }),
    );
    expect(OpenIDConnectProviderArn).toBe(PROVIDER + provider);
    await push(podIn('apps'), 'hello');
    const { Contents } = await new S3Client({
      ...settings(),
      forcePathStyle: true,
    }).send(new ListObjectsV2Command({ Bucket: BUCKET }));
    expect(Contents?.map(({ Key }) => Key)).toEqual(['hello']);
    await expect(
      (await s3Of(podIn('apps'))).send(new ListBucketsCommand({})),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('keeps the same service account of another namespace out', async () => {
    await expect(push(podIn('default'), 'late')).rejects.toMatchObject({
      name: 'AccessDenied',
    });
  });

  it('ends with the provider, though the role still trusts it', async () => {
    await new IAMClient(settings()).send(
      new DeleteOpenIDConnectProviderCommand({
        OpenIDConnectProviderArn: PROVIDER + provider,
      }),
    );
    await expect(push(podIn('apps'), 'late')).rejects.toMatchObject({
      name: expect.stringContaining('InvalidIdentityToken'),
    });
  });
});
