import {
  CreateBucketCommand,
  DeleteBucketOwnershipControlsCommand,
  DeleteObjectCommand,
  DeletePublicAccessBlockCommand,
  GetBucketOwnershipControlsCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  ListObjectsV2Command,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
  type ObjectCannedACL,
  type ObjectOwnership,
} from '@aws-sdk/client-s3';
import { failure, TestAws, type TestClients } from '../../__testUtils__';

const Bucket = 'shared-bucket';
const OWNER = '111122223333';
const WRITER = '444455556666';
const READER = '777788889999';
const everything = `arn:aws:s3:::${Bucket}/*`;

describe('whose an object is', () => {
  const aws = new TestAws();
  const as: Record<string, TestClients['s3']> = {};

  async function policy(...statements: object[]): Promise<void> {
    await as[OWNER].send(
      new PutBucketPolicyCommand({
        Bucket,
        Policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: statements.map(each => ({
            Effect: 'Allow',
            Resource: everything,
            ...each,
          })),
        }),
      }),
    );
  }

  async function setOwnership(to: ObjectOwnership | undefined): Promise<void> {
    await (to === undefined
      ? as[OWNER].send(new DeleteBucketOwnershipControlsCommand({ Bucket }))
      : as[OWNER].send(
          new PutBucketOwnershipControlsCommand({
            Bucket,
            OwnershipControls: { Rules: [{ ObjectOwnership: to }] },
          }),
        ));
  }

  const write = (account: string, ACL?: ObjectCannedACL) =>
    as[account].send(
      new PutObjectCommand({
        Bucket,
        Key: 'a',
        Body: 'a',
        Tagging: 'team=a',
        ACL,
      }),
    );

  const mayRead = async (account: string) => {
    try {
      await as[account].send(new GetObjectCommand({ Bucket, Key: 'a' }));
      return true;
    } catch (error) {
      expect(error).toMatchObject({ name: 'AccessDenied' });
      return false;
    }
  };

  const ownerListed = async () => {
    const { Contents } = await as[OWNER].send(
      new ListObjectsV2Command({ Bucket, FetchOwner: true }),
    );
    return Contents?.[0].Owner?.ID;
  };

  const open = { Principal: { AWS: [WRITER, READER] }, Action: 's3:*' };

  beforeAll(async () => {
    await aws.start({ empty: true });
    for (const accessKeyId of [OWNER, WRITER, READER]) {
      as[accessKeyId] = aws.clients({
        accessKeyId,
        secretAccessKey: 'test',
      }).s3;
    }
    await as[OWNER].send(new CreateBucketCommand({ Bucket }));
  });
  beforeEach(async () => {
    await setOwnership('BucketOwnerEnforced');
    await policy(open);
  });
  afterAll(() => aws.stop());

  it('is the owner’s of the bucket unless somebody wants it otherwise', async () => {
    const ownershipOf = async (of: { Bucket: string }) => {
      const { OwnershipControls } = await as[OWNER].send(
        new GetBucketOwnershipControlsCommand(of),
      );
      return OwnershipControls?.Rules;
    };
    expect(await ownershipOf({ Bucket })).toEqual([
      { ObjectOwnership: 'BucketOwnerEnforced' },
    ]);
    const made = { Bucket: 'made-otherwise' };
    await as[OWNER].send(
      new CreateBucketCommand({ ...made, ObjectOwnership: 'ObjectWriter' }),
    );
    expect(await ownershipOf(made)).toEqual([
      { ObjectOwnership: 'ObjectWriter' },
    ]);
  });

  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
  it.each<[ObjectOwnership | undefined, ObjectCannedACL | undefined, string[]]>(
    [
      ['BucketOwnerEnforced', undefined, [OWNER, WRITER, READER]],
      [
        'BucketOwnerEnforced',
        'bucket-owner-full-control',
        [OWNER, WRITER, READER],
      ],
      ['BucketOwnerPreferred', undefined, [WRITER]],
      [
        'BucketOwnerPreferred',
        'bucket-owner-full-control',
        [OWNER, WRITER, READER],
      ],
      ['ObjectWriter', undefined, [WRITER]],
      ['ObjectWriter', 'bucket-owner-full-control', [OWNER, WRITER]],
      [undefined, undefined, [WRITER]],
    ],
  )('under %s, written with %s, lets %j read', async (to, acl, expected) => {
    await setOwnership(to);
    await write(WRITER, acl);
    const readers = [];
    for (const account of [OWNER, WRITER, READER]) {
      if (await mayRead(account)) {
        readers.push(account);
      }
    }
    expect(readers).toEqual(expected);
  });

  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-options
  it.each<[ObjectCannedACL, object]>([
    ['public-read', { name: 'AccessDenied', status: 403 }],
    ['public-read-write', { name: 'AccessDenied', status: 403 }],
    ['authenticated-read', { name: 'AccessDenied', status: 403 }],
    ['bucket-owner-read', { name: 'NotImplemented', status: 501 }],
  ])('is not written with the ACL %s', async (acl, refusal) => {
    await setOwnership('ObjectWriter');
    expect(await failure(write(OWNER, acl))).toMatchObject(refusal);
    await write(OWNER, 'private');
  });

  it('is told to those who list', async () => {
    await write(OWNER);
    const own = await ownerListed();
    await setOwnership('ObjectWriter');
    await write(WRITER);
    expect(await ownerListed()).not.toBe(own);
    await setOwnership('BucketOwnerEnforced');
    expect(await ownerListed()).toBe(own);
  });

  it('is no matter to tags and to deleting', async () => {
    await setOwnership('ObjectWriter');
    await write(WRITER);
    const of = { Bucket, Key: 'a' };
    const { TagSet } = await as[OWNER].send(new GetObjectTaggingCommand(of));
    expect(TagSet).toEqual([{ Key: 'team', Value: 'a' }]);
    await as[OWNER].send(new DeleteObjectCommand(of));
    await write(OWNER);
    expect(await mayRead(OWNER)).toBe(true);
  });

  it('leaves the bucket’s owner to deny', async () => {
    await setOwnership('ObjectWriter');
    await policy(open, {
      Effect: 'Deny',
      Principal: { AWS: WRITER },
      Action: 's3:GetObject',
    });
    await write(WRITER);
    expect(await mayRead(WRITER)).toBe(false);
  });

  it('needs a permission to be said', async () => {
    await policy({
      Principal: { AWS: WRITER },
      Action: ['s3:PutObject', 's3:PutObjectTagging'],
    });
    await write(WRITER);
    expect(
      await failure(write(WRITER, 'bucket-owner-full-control')),
    ).toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('s3:PutObjectAcl'),
    });
  });

  describe('a public policy', () => {
    const setBlock = (RestrictPublicBuckets: boolean) =>
      as[OWNER].send(
        new PutPublicAccessBlockCommand({
          Bucket,
          PublicAccessBlockConfiguration: { RestrictPublicBuckets },
        }),
      );

    beforeEach(async () => {
      await as[OWNER].send(new DeletePublicAccessBlockCommand({ Bucket }));
      await policy(open, { Principal: '*', Action: 's3:GetObject' });
      await write(OWNER);
    });

    it('lets in other accounts, as long as that is not restricted', async () => {
      expect(await mayRead(READER)).toBe(true);
      await setBlock(false);
      expect(await mayRead(READER)).toBe(true);
    });

    it('lets in nobody of another account where it is, whomever it names', async () => {
      await setBlock(true);
      expect(await mayRead(READER)).toBe(false);
      expect(await mayRead(OWNER)).toBe(true);
    });

    it('is what is restricted, and no other', async () => {
      await policy(open);
      await setBlock(true);
      expect(await mayRead(READER)).toBe(true);
    });
  });
});
