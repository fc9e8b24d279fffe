import {
  CreateBucketCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { failure, TestAws } from '../../__testUtils__';

const Bucket = 'without-versions';

describe('a bucket without versions', () => {
  const aws = new TestAws();
  const s3 = () => aws.clients().s3;
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
