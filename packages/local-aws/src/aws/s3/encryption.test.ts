import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  DeleteBucketEncryptionCommand,
  GetBucketEncryptionCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutBucketEncryptionCommand,
  PutObjectCommand,
  type ServerSideEncryptionByDefault,
} from '@aws-sdk/client-s3';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import {
  failure,
  permissions,
  TestAws,
  type TestClients,
} from '../../__testUtils__';

const Bucket = 'encrypted';

const KEY =
  'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

describe('encryption', () => {
  const aws = new TestAws();
  let admin: TestClients;
  let me: TestClients;

  async function may(...statements: object[]): Promise<void> {
    await admin.iam.send(
      new PutRolePolicyCommand({
        RoleName: 'caller',
        PolicyName: 'inline',
        PolicyDocument: permissions(
          { Action: 's3:*', Resource: '*' },
          ...statements,
        ),
      }),
    );
  }

  function encryptBy(
    ApplyServerSideEncryptionByDefault: ServerSideEncryptionByDefault,
    BucketKeyEnabled = false,
  ) {
    return admin.s3.send(
      new PutBucketEncryptionCommand({
        Bucket,
        ServerSideEncryptionConfiguration: {
          Rules: [{ ApplyServerSideEncryptionByDefault, BucketKeyEnabled }],
        },
      }),
    );
  }

  async function rule() {
    const { ServerSideEncryptionConfiguration } = await admin.s3.send(
      new GetBucketEncryptionCommand({ Bucket }),
    );
    return ServerSideEncryptionConfiguration?.Rules?.[0];
  }

  beforeAll(async () => {
    await aws.start({ empty: true });
    admin = aws.clients();
    await admin.s3.send(new CreateBucketCommand({ Bucket }));
    const { Role } = await admin.iam.send(
      new CreateRoleCommand({
        RoleName: 'caller',
        AssumeRolePolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { AWS: 'arn:aws:iam::111122223333:root' },
            Action: 'sts:AssumeRole',
          },
        }),
      }),
    );
    const { Credentials } = await admin.sts.send(
      new AssumeRoleCommand({ RoleArn: Role?.Arn, RoleSessionName: 'me' }),
    );
    me = aws.clients({
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    });
  });
  afterAll(() => aws.stop());

  it('is set for a bucket, and taken back to what every bucket has', async () => {
    await encryptBy(
      { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: KEY.split('/')[1] },
      true,
    );
    expect(await rule()).toEqual({
      ApplyServerSideEncryptionByDefault: {
        SSEAlgorithm: 'aws:kms',
        KMSMasterKeyID: KEY,
      },
      BucketKeyEnabled: true,
    });
    await admin.s3.send(new DeleteBucketEncryptionCommand({ Bucket }));
    expect(await rule()).toEqual({
      ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' },
      BucketKeyEnabled: false,
    });
  });

  it('refuses what S3 does not know, and a key without KMS', async () => {
    expect(
      await failure(encryptBy({ SSEAlgorithm: 'ROT13' as 'AES256' })),
    ).toMatchObject({ name: 'InvalidEncryptionAlgorithmError', status: 400 });
    expect(
      await failure(encryptBy({ SSEAlgorithm: 'AES256', KMSMasterKeyID: KEY })),
    ).toMatchObject({ name: 'InvalidArgument', status: 400 });
  });

  it('keeps objects as the bucket was when they were written, or as their request says', async () => {
    await encryptBy({ SSEAlgorithm: 'aws:kms', KMSMasterKeyID: KEY });
    const put = (Key: string, ServerSideEncryption?: 'AES256') =>
      admin.s3.send(
        new PutObjectCommand({ Bucket, Key, Body: 'x', ServerSideEncryption }),
      );
    expect(await put('by-key')).toMatchObject({
      ServerSideEncryption: 'aws:kms',
      SSEKMSKeyId: KEY,
    });
    await put('by-s3', 'AES256');
    await admin.s3.send(new DeleteBucketEncryptionCommand({ Bucket }));
    const head = (Key: string) =>
      admin.s3.send(new HeadObjectCommand({ Bucket, Key }));
    expect(await head('by-key')).toMatchObject({ SSEKMSKeyId: KEY });
    const plain = await head('by-s3');
    expect(plain.ServerSideEncryption).toBe('AES256');
    expect(plain.SSEKMSKeyId).toBeUndefined();
  });

  it('asks for the key besides the object', async () => {
    await encryptBy({ SSEAlgorithm: 'aws:kms', KMSMasterKeyID: KEY });
    await admin.s3.send(
      new PutObjectCommand({ Bucket, Key: 'secret', Body: 'x' }),
    );
    const read = () =>
      me.s3.send(new GetObjectCommand({ Bucket, Key: 'secret' }));
    const write = () =>
      me.s3.send(new PutObjectCommand({ Bucket, Key: 'mine', Body: 'x' }));
    await may();
    expect(await failure(read())).toMatchObject({
      name: 'AccessDenied',
      status: 403,
      message: expect.stringContaining('kms:Decrypt'),
    });
    expect(await failure(write())).toMatchObject({
      message: expect.stringContaining('kms:GenerateDataKey'),
    });
    await may({
      Action: 'kms:Decrypt',
      Resource: KEY,
      Condition: {
        StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' },
      },
    });
    expect((await read()).SSEKMSKeyId).toBe(KEY);
    expect(await failure(write())).toMatchObject({ name: 'AccessDenied' });
  });

  it('asks for nothing besides the object where AWS manages the key', async () => {
    await encryptBy({ SSEAlgorithm: 'aws:kms' });
    await may();
    await me.s3.send(
      new PutObjectCommand({ Bucket, Key: 'managed', Body: 'x' }),
    );
    const { ServerSideEncryption } = await me.s3.send(
      new GetObjectCommand({ Bucket, Key: 'managed' }),
    );
    expect(ServerSideEncryption).toBe('aws:kms');
  });
});
