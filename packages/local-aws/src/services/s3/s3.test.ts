import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteBucketPolicyCommand,
  DeleteBucketTaggingCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  DeleteObjectTaggingCommand,
  DeletePublicAccessBlockCommand,
  GetBucketAbacCommand,
  GetBucketLocationCommand,
  GetBucketPolicyCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  paginateListObjectsV2,
  PutBucketAbacCommand,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  PutPublicAccessBlockCommand,
  type GetObjectCommandInput,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3';
import { failure, TestAws, type TestClients } from '../__testUtils__';

const Bucket = 'a-bucket';

describe('S3 for its administrator', () => {
  const aws = new TestAws();
  let s3: TestClients['s3'];
  beforeAll(async () => {
    await aws.start({ empty: true });
    s3 = aws.clients().s3;
    await s3.send(new CreateBucketCommand({ Bucket }));
  });
  afterAll(() => aws.stop());

  function put(
    Key: string,
    Body = 'text',
    input: Partial<PutObjectCommandInput> = {},
  ) {
    return s3.send(new PutObjectCommand({ Bucket, Key, Body, ...input }));
  }

  function get(Key: string, input: Partial<GetObjectCommandInput> = {}) {
    return s3.send(new GetObjectCommand({ Bucket, Key, ...input }));
  }

  describe('buckets', () => {
    it('makes, finds, lists and deletes them', async () => {
      const name = 'another-bucket';
      await s3.send(new CreateBucketCommand({ Bucket: name }));
      const { Buckets } = await s3.send(
        new ListBucketsCommand({ Prefix: 'another' }),
      );
      expect(Buckets).toEqual([
        {
          Name: name,
          CreationDate: expect.any(Date),
          BucketRegion: 'us-east-1',
        },
      ]);
      const head = () => s3.send(new HeadBucketCommand({ Bucket: name }));
      expect((await head()).BucketRegion).toBe('us-east-1');
      const { LocationConstraint } = await s3.send(
        new GetBucketLocationCommand({ Bucket: name }),
      );
      expect(LocationConstraint || undefined).toBeUndefined();
      await s3.send(new DeleteBucketCommand({ Bucket: name }));
      expect(await failure(head())).toMatchObject({
        name: 'NotFound',
        status: 404,
      });
    });

    it('knows where a bucket is', async () => {
      const { s3: abroad } = aws.clients(undefined, 'eu-west-1');
      const create = () =>
        abroad.send(
          new CreateBucketCommand({
            Bucket: 'abroad',
            CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
          }),
        );
      await create();
      expect(
        await abroad.send(new GetBucketLocationCommand({ Bucket: 'abroad' })),
      ).toMatchObject({ LocationConstraint: 'eu-west-1' });
      expect(await failure(create())).toMatchObject({
        name: 'BucketAlreadyOwnedByYou',
        status: 409,
      });
    });

    it('pages through them', async () => {
      const names: (string | undefined)[] = [];
      for (const name of ['paged-1', 'paged-2', 'paged-3']) {
        await s3.send(new CreateBucketCommand({ Bucket: name }));
      }
      let ContinuationToken: string | undefined;
      do {
        const page = await s3.send(
          new ListBucketsCommand({
            Prefix: 'paged',
            MaxBuckets: 2,
            ContinuationToken,
          }),
        );
        names.push(...(page.Buckets ?? []).map(({ Name }) => Name));
        ContinuationToken = page.ContinuationToken;
      } while (ContinuationToken);
      expect(names).toEqual(['paged-1', 'paged-2', 'paged-3']);
    });

    it.each(['Upper', 'ab', '-a-bucket', 'a..b', '10.0.0.1'])(
      'refuses the name %s',
      async name => {
        expect(
          await failure(s3.send(new CreateBucketCommand({ Bucket: name }))),
        ).toEqual({
          name: 'InvalidBucketName',
          message: 'The specified bucket is not valid.',
          status: 400,
        });
      },
    );

    it('keeps a bucket that is not empty', async () => {
      await put('kept');
      expect(
        await failure(s3.send(new DeleteBucketCommand({ Bucket }))),
      ).toEqual({
        name: 'BucketNotEmpty',
        message: 'The bucket you tried to delete is not empty',
        status: 409,
      });
    });

    it('says when there is none', async () => {
      expect(
        await failure(s3.send(new ListObjectsV2Command({ Bucket: 'none' }))),
      ).toEqual({
        name: 'NoSuchBucket',
        message: 'The specified bucket does not exist',
        status: 404,
      });
    });

    it('refuses another owner than the one expected', async () => {
      expect(
        await failure(
          s3.send(
            new HeadBucketCommand({
              Bucket,
              ExpectedBucketOwner: '444455556666',
            }),
          ),
        ),
      ).toMatchObject({ status: 403 });
    });
  });

  describe('settings', () => {
    const policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:DeleteObject',
          Resource: `arn:aws:s3:::${Bucket}/*`,
        },
      ],
    });

    it('puts, gets and deletes a policy', async () => {
      const read = () => s3.send(new GetBucketPolicyCommand({ Bucket }));
      const none = {
        name: 'NoSuchBucketPolicy',
        message: 'The bucket policy does not exist',
        status: 404,
      };
      expect(await failure(read())).toEqual(none);
      expect(
        await failure(
          s3.send(new PutBucketPolicyCommand({ Bucket, Policy: '{}' })),
        ),
      ).toMatchObject({ name: 'MalformedPolicy', status: 400 });
      await s3.send(new PutBucketPolicyCommand({ Bucket, Policy: policy }));
      expect((await read()).Policy).toBe(policy);
      await s3.send(new DeleteBucketPolicyCommand({ Bucket }));
      expect(await failure(read())).toEqual(none);
    });

    it('puts, gets and deletes tags', async () => {
      const read = () => s3.send(new GetBucketTaggingCommand({ Bucket }));
      const none = {
        name: 'NoSuchTagSet',
        message: 'The TagSet does not exist',
        status: 404,
      };
      expect(await failure(read())).toEqual(none);
      const TagSet = [{ Key: 'team', Value: 'a' }];
      await s3.send(
        new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet } }),
      );
      expect((await read()).TagSet).toEqual(TagSet);
      await s3.send(new DeleteBucketTaggingCommand({ Bucket }));
      expect(await failure(read())).toEqual(none);
    });

    it('blocks public access until told otherwise', async () => {
      const read = async () =>
        (await s3.send(new GetPublicAccessBlockCommand({ Bucket })))
          .PublicAccessBlockConfiguration;
      expect(await read()).toEqual({
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: true,
      });
      await s3.send(
        new PutPublicAccessBlockCommand({
          Bucket,
          PublicAccessBlockConfiguration: { BlockPublicAcls: true },
        }),
      );
      expect(await read()).toMatchObject({
        BlockPublicAcls: true,
        BlockPublicPolicy: false,
      });
      await s3.send(new DeletePublicAccessBlockCommand({ Bucket }));
      expect(await failure(read())).toEqual({
        name: 'NoSuchPublicAccessBlockConfiguration',
        message: 'The public access block configuration was not found',
        status: 404,
      });
    });

    it('has no status of versioning, which cannot be turned on here', async () => {
      expect(
        await s3.send(new GetBucketVersioningCommand({ Bucket })),
      ).not.toHaveProperty('Status');
    });

    it('has no attribute-based access control until it is enabled', async () => {
      const read = async () =>
        (await s3.send(new GetBucketAbacCommand({ Bucket }))).AbacStatus
          ?.Status;
      expect(await read()).toBe('Disabled');
      await s3.send(
        new PutBucketAbacCommand({
          Bucket,
          AbacStatus: { Status: 'Enabled' },
        }),
      );
      expect(await read()).toBe('Enabled');
    });
  });

  describe('objects', () => {
    it('keeps bytes, headers, metadata and tags', async () => {
      const Body = 'Grüße \u{1F600}\n';
      const { ETag } = await put('dir/kept ü.txt', Body, {
        ContentType: 'text/plain; charset=utf-8',
        CacheControl: 'no-store',
        Metadata: { author: 'me' },
        Tagging: 'my-namespace=ns-a&with%20blank=a%2Bb',
      });
      const answer = await get('dir/kept ü.txt');
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
      const head = await s3.send(
        new HeadObjectCommand({ Bucket, Key: 'dir/kept ü.txt' }),
      );
      expect(head).toMatchObject({
        ETag,
        ContentLength: Buffer.byteLength(Body),
        TagCount: 2,
      });
      const { TagSet } = await s3.send(
        new GetObjectTaggingCommand({ Bucket, Key: 'dir/kept ü.txt' }),
      );
      expect(TagSet).toEqual([
        { Key: 'my-namespace', Value: 'ns-a' },
        { Key: 'with blank', Value: 'a+b' },
      ]);
    });

    it('names an object by the MD5 of its bytes', async () => {
      expect((await put('named', 'text')).ETag).toBe(
        '"1cb251ec0d568de6a929b520c4aed8d1"',
      );
    });

    it('gives a range', async () => {
      await put('ranged', '0123456789');
      const answer = await get('ranged', { Range: 'bytes=2-4' });
      expect(await answer.Body?.transformToString()).toBe('234');
      expect(answer).toMatchObject({
        ContentRange: 'bytes 2-4/10',
        $metadata: { httpStatusCode: 206 },
        ContentLength: 3,
      });
      expect(
        await failure(get('ranged', { Range: 'bytes=10-' })),
      ).toMatchObject({ name: 'InvalidRange', status: 416 });
    });

    it('holds to preconditions', async () => {
      const { ETag } = await put('conditional');
      expect(
        await failure(get('conditional', { IfMatch: '"other"' })),
      ).toMatchObject({ name: 'PreconditionFailed', status: 412 });
      expect(
        await failure(get('conditional', { IfNoneMatch: ETag })),
      ).toMatchObject({ status: 304 });
      expect(
        await failure(put('conditional', 'new', { IfNoneMatch: '*' })),
      ).toMatchObject({ name: 'PreconditionFailed', status: 412 });
    });

    it('says when there is none', async () => {
      expect(await failure(get('none'))).toEqual({
        name: 'NoSuchKey',
        message: 'The specified key does not exist.',
        status: 404,
      });
      expect(
        await failure(s3.send(new HeadObjectCommand({ Bucket, Key: 'none' }))),
      ).toMatchObject({ name: 'NotFound', status: 404 });
    });

    it('refuses a key of more than 1,024 bytes', async () => {
      expect(await failure(put('ü'.repeat(513)))).toMatchObject({
        name: 'KeyTooLongError',
        status: 400,
      });
    });

    it('copies with tags and metadata, or with new ones', async () => {
      await put('source', 'text', {
        Tagging: 'team=a',
        Metadata: { author: 'me' },
      });
      const copy = (Key: string, input: object = {}) =>
        s3.send(
          new CopyObjectCommand({
            Bucket,
            Key,
            CopySource: `${Bucket}/source`,
            ...input,
          }),
        );
      const { CopyObjectResult } = await copy('copied');
      const copied = await get('copied');
      expect(copied).toMatchObject({
        ETag: CopyObjectResult?.ETag,
        TagCount: 1,
        Metadata: { author: 'me' },
      });
      await copy('replaced', {
        TaggingDirective: 'REPLACE',
        Tagging: 'team=b&stage=c',
        MetadataDirective: 'REPLACE',
        ContentType: 'text/plain',
      });
      expect(await get('replaced')).toMatchObject({
        TagCount: 2,
        ContentType: 'text/plain',
        Metadata: {},
      });
      expect(
        await failure(copy('x', { CopySource: `${Bucket}/none` })),
      ).toMatchObject({ name: 'NoSuchKey' });
      expect(await failure(copy('x', { CopySource: 'none' }))).toMatchObject({
        name: 'InvalidArgument',
        status: 400,
      });
    });

    it('deletes what is there, and what is not', async () => {
      await put('one');
      await put('two');
      await s3.send(new DeleteObjectCommand({ Bucket, Key: 'one' }));
      await s3.send(new DeleteObjectCommand({ Bucket, Key: 'one' }));
      expect(await failure(get('one'))).toMatchObject({ name: 'NoSuchKey' });
      const { Deleted, Errors } = await s3.send(
        new DeleteObjectsCommand({
          Bucket,
          Delete: { Objects: [{ Key: 'two' }, { Key: 'one' }] },
        }),
      );
      expect(Deleted).toEqual([{ Key: 'two' }, { Key: 'one' }]);
      expect(Errors).toBeUndefined();
      expect(await failure(get('two'))).toMatchObject({ name: 'NoSuchKey' });
    });
  });

  describe('tags of objects', () => {
    const Key = 'tagged';

    function tag(TagSet: { Key: string; Value: string }[], key = Key) {
      return s3.send(
        new PutObjectTaggingCommand({ Bucket, Key: key, Tagging: { TagSet } }),
      );
    }

    async function tags() {
      const { TagSet } = await s3.send(
        new GetObjectTaggingCommand({ Bucket, Key }),
      );
      return TagSet;
    }

    it('replaces and deletes the whole set; keys differ by case', async () => {
      await put(Key, 'text', { Tagging: 'old=1' });
      const TagSet = [
        { Key: 'team', Value: 'a' },
        { Key: 'Team', Value: 'b' },
      ];
      await tag(TagSet);
      expect(await tags()).toEqual(TagSet);
      await s3.send(new DeleteObjectTaggingCommand({ Bucket, Key }));
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
      await put(Key);
      expect(await failure(tag(TagSet))).toMatchObject(expected);
    });

    it('refuses to tag what is not there', async () => {
      expect(await failure(tag([], 'none'))).toMatchObject({
        name: 'NoSuchKey',
        status: 404,
      });
    });
  });

  describe('listings', () => {
    const listed = 'listed-bucket';
    const keys = ['a b.txt', 'dir/1', 'dir/2', 'dir/sub/3', 'z'];

    beforeAll(async () => {
      await s3.send(new CreateBucketCommand({ Bucket: listed }));
      for (const Key of keys) {
        await s3.send(new PutObjectCommand({ Bucket: listed, Key, Body: Key }));
      }
    });

    it('lists with prefix and delimiter', async () => {
      const answer = await s3.send(
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
        { client: s3, pageSize },
        { Bucket: listed },
      )) {
        seen.push(...(page.Contents ?? []).map(({ Key }) => Key));
      }
      expect(seen).toEqual(keys);
    });

    it('starts after a key, and names the owner when asked', async () => {
      const { Contents } = await s3.send(
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
      const { Contents } = await s3.send(
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
          s3.send(
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
        s3.send(new ListObjectsCommand({ Bucket: listed, ...input }));
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
});
