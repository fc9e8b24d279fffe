import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectTaggingCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { failure, permissions, TestAws } from '../../__testUtils__';

const Bucket = 'without-versions';

describe('a bucket without versions', () => {
  const aws = new TestAws();
  const s3 = () => aws.clients().s3;
  let count = 0;

  /** The client of a role that may do this, on a condition or without. */
  async function as(
    Action: string,
    condition?: Record<string, string>,
  ): Promise<S3Client> {
    const { iam, sts } = aws.clients();
    const RoleName = `role-${(count += 1)}`;
    const { Role } = await iam.send(
      new CreateRoleCommand({
        RoleName,
        AssumeRolePolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { AWS: '111122223333' },
            Action: 'sts:AssumeRole',
          },
        }),
      }),
    );
    await iam.send(
      new PutRolePolicyCommand({
        RoleName,
        PolicyName: 'inline',
        PolicyDocument: permissions({
          Action,
          Resource: '*',
          Condition: condition && { StringEquals: condition },
        }),
      }),
    );
    const { Credentials } = await sts.send(
      new AssumeRoleCommand({ RoleArn: Role?.Arn, RoleSessionName: 'me' }),
    );
    return aws.clients({
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    }).s3;
  }

  beforeAll(async () => {
    await aws.start({ empty: true });
    await s3().send(
      new CreateBucketCommand({
        Bucket,
        CreateBucketConfiguration: { Tags: [{ Key: 'team', Value: 'data' }] },
      }),
    );
    for (const Key of ['a', 'b/1', 'b/2', 'c']) {
      await s3().send(new PutObjectCommand({ Bucket, Key, Body: Key }));
    }
  });
  afterAll(() => aws.stop());

  it('has the tags that it was made with', async () => {
    const { TagSet } = await s3().send(new GetBucketTaggingCommand({ Bucket }));
    expect(TagSet).toEqual([{ Key: 'team', Value: 'data' }]);
  });

  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html: "you need the s3:GetObjectVersion permission"
  it('asks those who name a version for the permissions of versions', async () => {
    const of = { Bucket, Key: 'a', VersionId: 'null' };
    const tags = { Tagging: { TagSet: [{ Key: 'k', Value: 'v' }] } };
    const calls: [string, (client: S3Client) => Promise<unknown>][] = [
      ['GetObject', c => c.send(new GetObjectCommand(of))],
      ['GetObject', c => c.send(new HeadObjectCommand(of))],
      ['GetObjectTagging', c => c.send(new GetObjectTaggingCommand(of))],
      [
        'PutObjectTagging',
        c => c.send(new PutObjectTaggingCommand({ ...of, ...tags })),
      ],
      ['DeleteObjectTagging', c => c.send(new DeleteObjectTaggingCommand(of))],
      ['DeleteObject', c => c.send(new DeleteObjectCommand(of))],
    ];
    for (const [action, send] of calls) {
      const version = action.replace('Object', 'ObjectVersion');
      expect(await failure(send(await as(`s3:${action}`)))).toMatchObject({
        status: 403,
      });
      await send(await as(`s3:${version}`, { 's3:VersionId': 'null' }));
    }
    expect(
      await failure(s3().send(new HeadObjectCommand({ Bucket, Key: 'a' }))),
    ).toMatchObject({ status: 404 });
  });

  it('can be told to keep none, and not to keep them', async () => {
    const put = (Status: 'Enabled' | 'Suspended') =>
      s3().send(
        new PutBucketVersioningCommand({
          Bucket,
          VersioningConfiguration: { Status },
        }),
      );
    await put('Suspended');
    expect(
      await s3().send(new GetBucketVersioningCommand({ Bucket })),
    ).toMatchObject({ Status: 'Suspended' });
    expect(await failure(put('Enabled'))).toMatchObject({
      name: 'NotImplemented',
      status: 501,
    });
  });
});
