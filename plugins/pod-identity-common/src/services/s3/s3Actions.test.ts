import { s3Actions, s3ActionsMatching } from './s3Actions';

const carrying = (key: 'existingObjectTag' | 'requestObjectTag') =>
  s3Actions.filter(({ carries }) => carries[key]).map(({ name }) => name);

describe('s3Actions', () => {
  it('names each action once', () => {
    const names = s3Actions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['s3:GetObject', 'object', 'read'],
    ['s3:GetObjectTagging', 'object', 'read'],
    ['s3:PutObject', 'object', 'write'],
    ['s3:DeleteObject', 'object', 'delete'],
    ['s3:PutObjectTagging', 'object', 'tag'],
    ['s3:PutObjectAcl', 'object', 'admin'],
    ['s3:ListBucket', 'bucket', 'list'],
    ['s3:GetBucketLocation', 'bucket', 'read'],
    ['s3:PutBucketPolicy', 'bucket', 'admin'],
    ['s3:ListAllMyBuckets', 'account', 'list'],
  ])('%s is of level %s and class %s', (name, level, accessClass) => {
    expect(s3ActionsMatching(name)).toEqual([
      expect.objectContaining({ name, level, accessClass }),
    ]);
  });

  it('matches patterns without regard to case', () => {
    expect(s3ActionsMatching('S3:get*TAGGING').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['s3:GetObjectTagging', 's3:GetBucketTagging']),
    );
    expect(s3ActionsMatching('*')).toHaveLength(s3Actions.length);
    expect(s3ActionsMatching('dynamodb:*')).toEqual([]);
  });

  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/tagging-and-policies.html
  it.each(['s3:PutObject', 's3:DeleteObject', 's3:ListBucket'])(
    '%s carries no tags of the object',
    name => {
      expect(carrying('existingObjectTag')).not.toContain(name);
    },
  );

  it('knows the actions that carry tags in the request', () => {
    expect(carrying('requestObjectTag')).toEqual([
      's3:PutObject',
      's3:PutObjectTagging',
      's3:PutObjectVersionTagging',
    ]);
  });
});
