import {
  DeleteBucketPolicyCommand,
  DeleteBucketTaggingCommand,
  DeletePublicAccessBlockCommand,
  GetBucketAbacCommand,
  GetBucketPolicyCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  PutBucketAbacCommand,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
  PutPublicAccessBlockCommand,
} from '@aws-sdk/client-s3';
import { failure } from '../../../__testUtils__';
import { Bucket, BucketAws } from '../__testUtils__';

describe('settings of buckets', () => {
  const aws = new BucketAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

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
    const read = () => aws.s3.send(new GetBucketPolicyCommand({ Bucket }));
    const none = {
      name: 'NoSuchBucketPolicy',
      message: 'The bucket policy does not exist',
      status: 404,
    };
    expect(await failure(read())).toEqual(none);
    expect(
      await failure(
        aws.s3.send(new PutBucketPolicyCommand({ Bucket, Policy: '{}' })),
      ),
    ).toMatchObject({ name: 'MalformedPolicy', status: 400 });
    const { $metadata } = await aws.s3.send(
      new PutBucketPolicyCommand({ Bucket, Policy: policy }),
    );
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html#API_PutBucketPolicy_Examples
    expect($metadata.httpStatusCode).toBe(204);
    expect((await read()).Policy).toBe(policy);
    await aws.s3.send(new DeleteBucketPolicyCommand({ Bucket }));
    expect(await failure(read())).toEqual(none);
  });

  it('puts, gets and deletes tags', async () => {
    const read = () => aws.s3.send(new GetBucketTaggingCommand({ Bucket }));
    const none = {
      name: 'NoSuchTagSet',
      message: 'The TagSet does not exist',
      status: 404,
    };
    expect(await failure(read())).toEqual(none);
    const TagSet = [{ Key: 'team', Value: 'a' }];
    const put = (tags: typeof TagSet) =>
      aws.s3.send(
        new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: tags } }),
      );
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html#API_PutBucketTagging_Examples
    expect((await put(TagSet)).$metadata.httpStatusCode).toBe(204);
    expect((await read()).TagSet).toEqual(TagSet);
    await put([]);
    expect(await failure(read())).toEqual(none);
    await put(TagSet);
    await aws.s3.send(new DeleteBucketTaggingCommand({ Bucket }));
    expect(await failure(read())).toEqual(none);
  });

  it('blocks public access until told otherwise', async () => {
    const read = async () =>
      (await aws.s3.send(new GetPublicAccessBlockCommand({ Bucket })))
        .PublicAccessBlockConfiguration;
    expect(await read()).toEqual({
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: true,
      RestrictPublicBuckets: true,
    });
    await aws.s3.send(
      new PutPublicAccessBlockCommand({
        Bucket,
        PublicAccessBlockConfiguration: { BlockPublicAcls: true },
      }),
    );
    expect(await read()).toMatchObject({
      BlockPublicAcls: true,
      BlockPublicPolicy: false,
    });
    await aws.s3.send(new DeletePublicAccessBlockCommand({ Bucket }));
    expect(await failure(read())).toEqual({
      name: 'NoSuchPublicAccessBlockConfiguration',
      message: 'The public access block configuration was not found',
      status: 404,
    });
  });

  it('has no status of versioning, which cannot be turned on here', async () => {
    expect(
      await aws.s3.send(new GetBucketVersioningCommand({ Bucket })),
    ).not.toHaveProperty('Status');
  });

  it('has no attribute-based access control until it is enabled', async () => {
    const read = async () =>
      (await aws.s3.send(new GetBucketAbacCommand({ Bucket }))).AbacStatus
        ?.Status;
    expect(await read()).toBe('Disabled');
    await aws.s3.send(
      new PutBucketAbacCommand({
        Bucket,
        AbacStatus: { Status: 'Enabled' },
      }),
    );
    expect(await read()).toBe('Enabled');
  });
});
