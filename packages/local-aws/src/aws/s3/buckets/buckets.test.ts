import {
  CreateBucketCommand,
  DeleteBucketCommand,
  GetBucketLocationCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
} from '@aws-sdk/client-s3';
import { failure } from '../../../__testUtils__';
import { Bucket, BucketAws } from '../__testUtils__';

describe('buckets of S3', () => {
  const aws = new BucketAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  it('makes, finds, lists and deletes them', async () => {
    const name = 'another-bucket';
    await aws.s3.send(new CreateBucketCommand({ Bucket: name }));
    const { Buckets } = await aws.s3.send(
      new ListBucketsCommand({ Prefix: 'another' }),
    );
    expect(Buckets).toEqual([
      {
        Name: name,
        CreationDate: expect.any(Date),
        BucketRegion: 'us-east-1',
      },
    ]);
    const head = () => aws.s3.send(new HeadBucketCommand({ Bucket: name }));
    expect((await head()).BucketRegion).toBe('us-east-1');
    const { LocationConstraint } = await aws.s3.send(
      new GetBucketLocationCommand({ Bucket: name }),
    );
    expect(LocationConstraint || undefined).toBeUndefined();
    await aws.s3.send(new DeleteBucketCommand({ Bucket: name }));
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
      await aws.s3.send(new CreateBucketCommand({ Bucket: name }));
    }
    let ContinuationToken: string | undefined;
    do {
      const page = await aws.s3.send(
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
        await failure(aws.s3.send(new CreateBucketCommand({ Bucket: name }))),
      ).toEqual({
        name: 'InvalidBucketName',
        message: 'The specified bucket is not valid.',
        status: 400,
      });
    },
  );

  it('keeps a bucket that is not empty', async () => {
    await aws.put('kept');
    expect(
      await failure(aws.s3.send(new DeleteBucketCommand({ Bucket }))),
    ).toEqual({
      name: 'BucketNotEmpty',
      message: 'The bucket you tried to delete is not empty',
      status: 409,
    });
  });

  it('says when there is none', async () => {
    expect(
      await failure(aws.s3.send(new ListObjectsV2Command({ Bucket: 'none' }))),
    ).toEqual({
      name: 'NoSuchBucket',
      message: 'The specified bucket does not exist',
      status: 404,
    });
  });

  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-owner-condition.html
  it.each(['abcd', '', '12345678901', '1234567890123', 'arn:aws:iam::1:root'])(
    'refuses the expected owner %p, which is no account',
    async ExpectedBucketOwner => {
      expect(
        await failure(
          aws.s3.send(
            new ListObjectsV2Command({ Bucket, ExpectedBucketOwner }),
          ),
        ),
      ).toEqual({
        name: 'InvalidBucketOwnerAWSAccountID',
        message:
          'The value of the expected bucket owner parameter must be an AWS Account ID',
        status: 400,
      });
    },
  );

  it('refuses another owner than the one expected', async () => {
    expect(
      await failure(
        aws.s3.send(
          new HeadBucketCommand({
            Bucket,
            ExpectedBucketOwner: '444455556666',
          }),
        ),
      ),
    ).toMatchObject({ status: 403 });
  });
});
