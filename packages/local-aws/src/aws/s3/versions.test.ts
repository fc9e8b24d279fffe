import {
  CreateBucketCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  ListObjectVersionsCommand,
  paginateListObjectsV2,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type ObjectVersion,
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

  it('lists one version of every object, page by page', async () => {
    const versions: ObjectVersion[] = [];
    let KeyMarker: string | undefined;
    do {
      const page = await s3().send(
        new ListObjectVersionsCommand({ Bucket, MaxKeys: 3, KeyMarker }),
      );
      versions.push(...(page.Versions ?? []));
      KeyMarker = page.NextKeyMarker;
    } while (KeyMarker !== undefined);
    expect(
      versions.map(({ Key, VersionId, IsLatest, Size }) => [
        Key,
        VersionId,
        IsLatest,
        Size,
      ]),
    ).toEqual([
      ['a', 'null', true, 1],
      ['b/1', 'null', true, 3],
      ['b/2', 'null', true, 3],
      ['c', 'null', true, 1],
    ]);
  });

  it('lists what it lists without versions', async () => {
    const keys: (string | undefined)[] = [];
    for await (const page of paginateListObjectsV2(
      { client: s3(), pageSize: 3 },
      { Bucket },
    )) {
      keys.push(...(page.Contents ?? []).map(({ Key }) => Key));
    }
    const { Versions, CommonPrefixes } = await s3().send(
      new ListObjectVersionsCommand({ Bucket, Delimiter: '/' }),
    );
    expect(keys).toEqual(['a', 'b/1', 'b/2', 'c']);
    expect(Versions?.map(({ Key }) => Key)).toEqual(['a', 'c']);
    expect(CommonPrefixes).toEqual([{ Prefix: 'b/' }]);
  });
});
