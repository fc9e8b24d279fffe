import { PutObjectCommand, PutObjectTaggingCommand } from '@aws-sdk/client-s3';
import { failure } from '../../__testUtils__';
import { Bucket, GuardedAws } from './__testUtils__';

describe('what a session may write in S3', () => {
  const aws = new GuardedAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  const object = `arn:aws:s3:::${Bucket}/*`;
  const ownTag = {
    StringEquals: {
      's3:ExistingObjectTag/team': '${aws:PrincipalTag/team}',
    },
  };
  const put = (Key: string, Tagging?: string) =>
    aws.me.s3.send(new PutObjectCommand({ Bucket, Key, Body: Key, Tagging }));
  const tag = (Key: string, team: string) =>
    aws.me.s3.send(
      new PutObjectTaggingCommand({
        Bucket,
        Key,
        Tagging: { TagSet: [{ Key: 'team', Value: team }] },
      }),
    );
  const denied = { name: 'AccessDenied', status: 403 };

  it('never writes by tags of the object: PutObject does not look at them', async () => {
    await aws.may({
      Action: 's3:PutObject',
      Resource: object,
      Condition: ownTag,
    });
    expect(await failure(put('blue'))).toMatchObject(denied);
  });

  it('writes with the tags that are asked for', async () => {
    await aws.may({
      Action: ['s3:PutObject', 's3:PutObjectTagging'],
      Resource: object,
      Condition: {
        StringEquals: {
          's3:RequestObjectTag/team': '${aws:PrincipalTag/team}',
        },
        'ForAllValues:StringEquals': { 's3:RequestObjectTagKeys': ['team'] },
      },
    });
    await expect(put('new', 'team=blue')).resolves.toBeDefined();
    for (const tags of [undefined, 'team=red', 'team=blue&other=']) {
      expect(await failure(put('new', tags))).toMatchObject(denied);
    }
  });

  it('needs a permission of its own to tag while writing', async () => {
    await aws.may({ Action: 's3:PutObject', Resource: object });
    await expect(put('untagged')).resolves.toBeDefined();
    expect(await failure(put('untagged', 'team=blue'))).toMatchObject({
      message: expect.stringContaining('s3:PutObjectTagging'),
    });
  });

  it('retags only what it may, to what it may', async () => {
    await aws.may({
      Action: 's3:PutObjectTagging',
      Resource: object,
      Condition: {
        StringEquals: {
          's3:ExistingObjectTag/team': '${aws:PrincipalTag/team}',
          's3:RequestObjectTag/team': '${aws:PrincipalTag/team}',
        },
      },
    });
    await expect(tag('blue', 'blue')).resolves.toBeDefined();
    expect(await failure(tag('red', 'blue'))).toMatchObject(denied);
    expect(await failure(tag('blue', 'red'))).toMatchObject(denied);
  });
});
