import {
  DeleteBucketPolicyCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutBucketAbacCommand,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
} from '@aws-sdk/client-s3';
import { failure } from '../../__testUtils__';
import { ACCOUNT, Bucket, ME, GuardedAws } from './__testUtils__';

describe('what a session may do in S3', () => {
  const aws = new GuardedAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  const object = `arn:aws:s3:::${Bucket}/*`;
  const bucket = `arn:aws:s3:::${Bucket}`;
  const ownTag = {
    StringEquals: {
      's3:ExistingObjectTag/team': '${aws:PrincipalTag/team}',
    },
  };
  const get = (Key: string) =>
    aws.me.s3.send(new GetObjectCommand({ Bucket, Key }));
  const denied = { name: 'AccessDenied', status: 403 };

  it('is refused in the words of S3', async () => {
    await aws.may({ Action: 'iam:*', Resource: '*' });
    expect(await failure(get('blue'))).toEqual({
      name: 'AccessDenied',
      message: `${ME} s3:GetObject on resource: "arn:aws:s3:::guarded/blue" because no identity-based policy allows the s3:GetObject action`,
      status: 403,
    });
  });

  it('reads by tags of the object', async () => {
    await aws.may({
      Action: ['s3:GetObject', 's3:GetObjectTagging'],
      Resource: object,
      Condition: ownTag,
    });
    expect((await get('blue')).TagCount).toBe(1);
    expect(await failure(get('red'))).toMatchObject(denied);
    expect(await failure(get('dir/none'))).toMatchObject(denied);
    expect(
      await failure(
        aws.me.s3.send(new GetObjectTaggingCommand({ Bucket, Key: 'red' })),
      ),
    ).toMatchObject(denied);
  });

  it('hides the number of tags from those who may not read them', async () => {
    await aws.may({ Action: 's3:GetObject', Resource: object });
    expect(await get('blue')).not.toHaveProperty('TagCount');
  });

  it('cannot tell a missing key from a forbidden one, unless it may list', async () => {
    await aws.may({ Action: 's3:GetObject', Resource: object });
    expect(await failure(get('none'))).toMatchObject(denied);
    expect(
      await failure(
        aws.me.s3.send(new HeadObjectCommand({ Bucket, Key: 'none' })),
      ),
    ).toMatchObject({ status: 403 });
    await aws.may(
      { Action: 's3:GetObject', Resource: object },
      { Action: 's3:ListBucket', Resource: bucket },
    );
    expect(await failure(get('none'))).toMatchObject({ name: 'NoSuchKey' });
  });

  it('lists the prefix that it may, and no other', async () => {
    await aws.may({
      Action: 's3:ListBucket',
      Resource: bucket,
      Condition: { StringLike: { 's3:prefix': 'dir/*' } },
    });
    const list = (Prefix?: string) =>
      aws.me.s3.send(new ListObjectsV2Command({ Bucket, Prefix }));
    expect((await list('dir/')).Contents).toMatchObject([{ Key: 'dir/none' }]);
    expect(await failure(list('other/'))).toMatchObject(denied);
    expect(await failure(list())).toMatchObject(denied);
  });

  it('is judged by the bucket policy too', async () => {
    const policy = (statement: object) =>
      aws.admin.s3.send(
        new PutBucketPolicyCommand({
          Bucket,
          Policy: JSON.stringify({
            Version: '2012-10-17',
            Statement: {
              Action: 's3:GetObject',
              Resource: object,
              ...statement,
            },
          }),
        }),
      );
    await aws.may({ Action: 's3:GetObject', Resource: object });
    await policy({
      Effect: 'Deny',
      Principal: '*',
      Condition: { StringNotEquals: { 'aws:PrincipalTag/team': 'red' } },
    });
    expect((await failure(get('blue'))).message).toContain(
      'with an explicit deny in a resource-based policy',
    );
    await aws.may({ Action: 'iam:GetRole', Resource: '*' });
    await policy({
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/caller` },
    });
    await expect(get('blue')).resolves.toBeDefined();
    await aws.admin.s3.send(new DeleteBucketPolicyCommand({ Bucket }));
  });

  it('looks at tags of the bucket only after that was enabled', async () => {
    await aws.admin.s3.send(
      new PutBucketTaggingCommand({
        Bucket,
        Tagging: { TagSet: [{ Key: 'team', Value: 'blue' }] },
      }),
    );
    await aws.may({
      Action: 's3:ListBucket',
      Resource: '*',
      Condition: {
        StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' },
      },
    });
    const list = () => aws.me.s3.send(new ListObjectsV2Command({ Bucket }));
    expect(await failure(list())).toMatchObject(denied);
    await aws.admin.s3.send(
      new PutBucketAbacCommand({ Bucket, AbacStatus: { Status: 'Enabled' } }),
    );
    await expect(list()).resolves.toBeDefined();
  });

  it('refuses those who do not sign', async () => {
    const response = await fetch(`${aws.url}/${Bucket}/blue`);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('<Code>AccessDenied</Code>');
  });
});
