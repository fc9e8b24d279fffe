import { createHash } from 'node:crypto';
import {
  DeleteObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  type GetObjectCommandInput,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3';
import { failure } from '../../../__testUtils__';
import { Bucket, BucketAws } from '../__testUtils__';

describe('objects of S3', () => {
  const aws = new BucketAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  it('keeps bytes, headers, metadata and tags', async () => {
    const Body = 'Grüße \u{1F600}\n';
    const { ETag } = await aws.put('dir/kept ü.txt', Body, {
      ContentType: 'text/plain; charset=utf-8',
      CacheControl: 'no-store',
      Metadata: { author: 'me' },
      Tagging: 'my-namespace=ns-a&with%20blank=a%2Bb',
    });
    const answer = await aws.get('dir/kept ü.txt');
    expect(await answer.Body?.transformToString()).toBe(Body);
    expect(answer).toMatchObject({
      ETag,
      AcceptRanges: 'bytes',
      ContentLength: Buffer.byteLength(Body),
      ContentType: 'text/plain; charset=utf-8',
      CacheControl: 'no-store',
      Metadata: { author: 'me' },
      TagCount: 2,
      ServerSideEncryption: 'AES256',
      LastModified: expect.any(Date),
    });
    const head = await aws.s3.send(
      new HeadObjectCommand({ Bucket, Key: 'dir/kept ü.txt' }),
    );
    expect(head).toMatchObject({
      ETag,
      ContentLength: Buffer.byteLength(Body),
      TagCount: 2,
    });
    const { TagSet } = await aws.s3.send(
      new GetObjectTaggingCommand({ Bucket, Key: 'dir/kept ü.txt' }),
    );
    expect(TagSet).toEqual([
      { Key: 'my-namespace', Value: 'ns-a' },
      { Key: 'with blank', Value: 'a+b' },
    ]);
  });

  // https://github.com/versity/versitygw/issues/1216
  it.each<[string, Record<string, string>]>([
    ['&&', {}],
    ['key', { key: '' }],
    ['key&', { key: '' }],
    ['key1=val1&key2=', { key1: 'val1', key2: '' }],
    ['key@=a/b.c', { 'key@': 'a/b.c' }],
    ['a++b=c%20d%2Be', { 'a  b': 'c d+e' }],
  ])('takes the tags of the header %s', async (Tagging, expected) => {
    await aws.put('header', 'text', { Tagging });
    const { TagSet = [] } = await aws.s3.send(
      new GetObjectTaggingCommand({ Bucket, Key: 'header' }),
    );
    expect(
      Object.fromEntries(TagSet.map(({ Key, Value }) => [Key, Value])),
    ).toEqual(expected);
  });

  it('names an object by the MD5 of its bytes', async () => {
    expect((await aws.put('named', 'text')).ETag).toBe(
      '"1cb251ec0d568de6a929b520c4aed8d1"',
    );
  });

  it('refuses a range, which is not imitated', async () => {
    await aws.put('ranged', '0123456789');
    expect(
      await failure(aws.get('ranged', { Range: 'bytes=2-4' })),
    ).toMatchObject({ name: 'NotImplemented', status: 501 });
  });

  it('holds to preconditions', async () => {
    const { ETag } = await aws.put('conditional');
    expect(
      await failure(aws.get('conditional', { IfMatch: '"other"' })),
    ).toMatchObject({ name: 'PreconditionFailed', status: 412 });
    expect(
      await failure(aws.get('conditional', { IfNoneMatch: ETag })),
    ).toMatchObject({ status: 304 });
    expect(
      await failure(aws.put('conditional', 'new', { IfNoneMatch: '*' })),
    ).toMatchObject({ name: 'PreconditionFailed', status: 412 });
  });

  describe('what is not imitated', () => {
    const SSECustomerKey = Buffer.alloc(32).toString('base64');
    const encrypted = {
      SSECustomerAlgorithm: 'AES256',
      SSECustomerKey,
      SSECustomerKeyMD5: createHash('md5')
        .update(Buffer.alloc(32))
        .digest('base64'),
    };

    it.each<Partial<PutObjectCommandInput>>([
      encrypted,
      { StorageClass: 'GLACIER' },
      { Expires: new Date('2030-01-01') },
      { ObjectLockMode: 'GOVERNANCE' },
      { ObjectLockLegalHoldStatus: 'ON' },
      { ObjectLockRetainUntilDate: new Date('2030-01-01') },
      { WebsiteRedirectLocation: '/elsewhere' },
      { IfNoneMatch: '"1cb251ec0d568de6a929b520c4aed8d1"' },
      { GrantRead: 'uri="http://acs.amazonaws.com/groups/global/AllUsers"' },
    ])('is not written with %j', async input => {
      const Key = `refused ${Object.keys(input)[0]}`;
      expect(await failure(aws.put(Key, 'text', input))).toMatchObject({
        name: 'NotImplemented',
        status: 501,
        message: expect.stringContaining(
          `s3:PutObject with ${Object.keys(input)[0]}`,
        ),
      });
      expect(await failure(aws.get(Key))).toMatchObject({ name: 'NoSuchKey' });
    });

    it.each<Partial<GetObjectCommandInput>>([
      encrypted,
      { ResponseContentType: 'text/html' },
      { ResponseContentDisposition: 'attachment' },
      { ResponseExpires: new Date('2030-01-01') },
      { PartNumber: 1 },
      { Range: 'bytes=0-1' },
    ])('is not read with %j', async input => {
      await aws.put('whole');
      expect(await failure(aws.get('whole', input))).toMatchObject({
        name: 'NotImplemented',
        status: 501,
      });
    });

    it('is not asked for by what every object is like', async () => {
      await aws.put('standard', 'text', { StorageClass: 'STANDARD' });
      await aws.put('new', 'text', { IfNoneMatch: '*' });
      await expect(
        aws.get('standard', { ChecksumMode: 'ENABLED' }),
      ).resolves.toBeDefined();
    });
  });

  it('says when there is none', async () => {
    expect(await failure(aws.get('none'))).toEqual({
      name: 'NoSuchKey',
      message: 'The specified key does not exist.',
      status: 404,
    });
    expect(
      await failure(
        aws.s3.send(new HeadObjectCommand({ Bucket, Key: 'none' })),
      ),
    ).toMatchObject({ name: 'NotFound', status: 404 });
  });

  it('refuses a key of more than 1,024 bytes', async () => {
    expect(await failure(aws.put('ü'.repeat(513)))).toMatchObject({
      name: 'KeyTooLongError',
      status: 400,
    });
  });

  it('deletes what is there, and what is not', async () => {
    await aws.put('one');
    await aws.s3.send(new DeleteObjectCommand({ Bucket, Key: 'one' }));
    await aws.s3.send(new DeleteObjectCommand({ Bucket, Key: 'one' }));
    expect(await failure(aws.get('one'))).toMatchObject({ name: 'NoSuchKey' });
  });
});
