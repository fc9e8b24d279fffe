import {
  DeleteObjectTaggingCommand,
  GetObjectTaggingCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import { failure } from '../../__testUtils__';
import { Bucket, BucketAws } from './__testUtils__';

describe('tags of objects', () => {
  const aws = new BucketAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  const Key = 'tagged';

  function tag(TagSet: { Key: string; Value: string }[], key = Key) {
    return aws.s3.send(
      new PutObjectTaggingCommand({ Bucket, Key: key, Tagging: { TagSet } }),
    );
  }

  async function tags() {
    const { TagSet } = await aws.s3.send(
      new GetObjectTaggingCommand({ Bucket, Key }),
    );
    return TagSet;
  }

  it('replaces and deletes the whole set; keys differ by case', async () => {
    await aws.put(Key, 'text', { Tagging: 'old=1' });
    const TagSet = [
      { Key: 'team', Value: 'a' },
      { Key: 'Team', Value: 'b' },
    ];
    await tag(TagSet);
    expect(await tags()).toEqual(TagSet);
    await aws.s3.send(new DeleteObjectTaggingCommand({ Bucket, Key }));
    expect((await tags()) ?? []).toEqual([]);
  });

  it.each<[string, { Key: string; Value: string }[], object]>([
    [
      'eleven tags',
      Array.from({ length: 11 }, (_, index) => ({
        Key: `key-${index}`,
        Value: '',
      })),
      {
        name: 'BadRequest',
        message: 'Object tags cannot be greater than 10',
        status: 400,
      },
    ],
    [
      'a key twice',
      [
        { Key: 'a', Value: '1' },
        { Key: 'a', Value: '2' },
      ],
      {
        name: 'InvalidTag',
        message: 'Cannot provide multiple Tags with the same key',
        status: 400,
      },
    ],
    [
      'a key of 129 characters',
      [{ Key: 'k'.repeat(129), Value: '' }],
      {
        name: 'InvalidTag',
        message: 'The TagKey you have provided is invalid',
      },
    ],
    [
      'a value of 257 characters',
      [{ Key: 'k', Value: 'v'.repeat(257) }],
      {
        name: 'InvalidTag',
        message: 'The TagValue you have provided is invalid',
      },
    ],
    [
      'a key of AWS',
      [{ Key: 'aws:team', Value: '' }],
      {
        name: 'InvalidTag',
        message: 'System tags cannot be added/updated by requester',
      },
    ],
  ])('refuses %s', async (_, TagSet, expected) => {
    await aws.put(Key);
    expect(await failure(tag(TagSet))).toMatchObject(expected);
  });

  it('refuses to tag what is not there', async () => {
    expect(await failure(tag([], 'none'))).toMatchObject({
      name: 'NoSuchKey',
      status: 404,
    });
  });
});
