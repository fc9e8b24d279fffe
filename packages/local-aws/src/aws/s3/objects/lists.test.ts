import {
  CreateBucketCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  paginateListObjectsV2,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { failure } from '../../../__testUtils__';
import { BucketAws } from '../__testUtils__';

describe('lists of objects', () => {
  const aws = new BucketAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  const listed = 'listed-bucket';
  const keys = ['a b.txt', 'dir/1', 'dir/2', 'dir/sub/3', 'z'];

  beforeAll(async () => {
    await aws.s3.send(new CreateBucketCommand({ Bucket: listed }));
    for (const Key of keys) {
      await aws.s3.send(
        new PutObjectCommand({ Bucket: listed, Key, Body: Key }),
      );
    }
  });

  it('lists with prefix and delimiter', async () => {
    const answer = await aws.s3.send(
      new ListObjectsV2Command({
        Bucket: listed,
        Prefix: 'dir/',
        Delimiter: '/',
      }),
    );
    expect(answer).toMatchObject({
      KeyCount: 3,
      IsTruncated: false,
      CommonPrefixes: [{ Prefix: 'dir/sub/' }],
    });
    expect(answer.Contents).toMatchObject([
      { Key: 'dir/1', Size: 5, StorageClass: 'STANDARD' },
      { Key: 'dir/2' },
    ]);
  });

  it.each([1, 2, 5, 1000])('pages by %d', async pageSize => {
    const seen: (string | undefined)[] = [];
    for await (const page of paginateListObjectsV2(
      { client: aws.s3, pageSize },
      { Bucket: listed },
    )) {
      seen.push(...(page.Contents ?? []).map(({ Key }) => Key));
    }
    expect(seen).toEqual(keys);
  });

  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
  it('is whole on a page that it just fills', async () => {
    const page = async (MaxKeys: number) => {
      const { KeyCount, IsTruncated, NextContinuationToken } =
        await aws.s3.send(
          new ListObjectsV2Command({ Bucket: listed, MaxKeys }),
        );
      return [KeyCount, IsTruncated, NextContinuationToken !== undefined];
    };
    expect(await page(keys.length)).toEqual([keys.length, false, false]);
    expect(await page(keys.length - 1)).toEqual([keys.length - 1, true, true]);
  });

  it('starts after a key, and names the owner when asked', async () => {
    const { Contents } = await aws.s3.send(
      new ListObjectsV2Command({
        Bucket: listed,
        StartAfter: 'dir/sub/3',
        FetchOwner: true,
      }),
    );
    expect(Contents).toMatchObject([
      { Key: 'z', Owner: { ID: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    ]);
  });

  it('encodes names when asked', async () => {
    const { Contents } = await aws.s3.send(
      new ListObjectsV2Command({
        Bucket: listed,
        Prefix: 'a',
        EncodingType: 'url',
      }),
    );
    expect(Contents?.[0].Key).toBe('a%20b.txt');
  });

  it('refuses a token that it did not give', async () => {
    expect(
      await failure(
        aws.s3.send(
          new ListObjectsV2Command({
            Bucket: listed,
            ContinuationToken: 'made-up',
          }),
        ),
      ),
    ).toEqual({
      name: 'InvalidArgument',
      message: 'The continuation token provided is incorrect',
      status: 400,
    });
  });

  it('lists in the older form by markers', async () => {
    const list = (input: object) =>
      aws.s3.send(new ListObjectsCommand({ Bucket: listed, ...input }));
    const first = await list({ MaxKeys: 2, Delimiter: '/' });
    expect(first).toMatchObject({
      IsTruncated: true,
      NextMarker: 'dir/',
      Contents: [{ Key: 'a b.txt' }],
      CommonPrefixes: [{ Prefix: 'dir/' }],
    });
    const second = await list({ Delimiter: '/', Marker: first.NextMarker });
    expect(second.Contents).toMatchObject([{ Key: 'z' }]);
    expect(second.CommonPrefixes).toBeUndefined();
  });
});
