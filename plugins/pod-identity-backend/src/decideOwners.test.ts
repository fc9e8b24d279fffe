import {
  CreateBucketCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
  S3Client,
  type ObjectCannedACL,
  type ObjectOwnership,
} from '@aws-sdk/client-s3';
import { AwsAdmin } from './__testUtils__/AwsAdmin';
import { refuse, setUpAsked } from './__testUtils__/setUpAsked';

const OWNER = '111122223333';
const OTHER = '777788889999';
const asked = setUpAsked();

const clients: S3Client[] = [];
function s3As(accessKeyId: string): S3Client {
  const client = new S3Client({
    endpoint: asked.aws.url,
    region: 'us-east-1',
    credentials: { accessKeyId, secretAccessKey: 'test' },
    forcePathStyle: true,
  });
  clients.push(client);
  return client;
}

/** A bucket of the account, to which another may write and from which it may read. */
async function makeBucket(
  Bucket: string,
  ObjectOwnership: ObjectOwnership,
): Promise<void> {
  const s3 = s3As(OWNER);
  await s3.send(new CreateBucketCommand({ Bucket, ObjectOwnership }));
  await s3.send(
    new PutBucketPolicyCommand({
      Bucket,
      Policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: {
          Effect: 'Allow',
          Principal: { AWS: OTHER },
          Action: 's3:*',
          Resource: `arn:aws:s3:::${Bucket}/*`,
        },
      }),
    }),
  );
}

function write(account: string, Bucket: string, ACL?: ObjectCannedACL) {
  return s3As(account).send(
    new PutObjectCommand({ Bucket, Key: 'report.csv', Body: 'a', ACL }),
  );
}

function ask(bucket: string, action = 's3:GetObject', more = {}) {
  return asked.ask('notifier', {
    action,
    resource: `s3://${bucket}/report.csv`,
    ...more,
  });
}

const ownerCalls = () =>
  asked.aws.calls.filter(call =>
    ['s3:GetBucketOwnershipControls', 's3:ListObjectsV2'].includes(call),
  );

describe('whose the object is', () => {
  beforeAll(async () => {
    const admin = new AwsAdmin(asked.aws.url);
    await admin.giveNotifier(
      'reader',
      [
        {
          Effect: 'Allow',
          Principal: { Service: 'pods.eks.amazonaws.com' },
          Action: ['sts:AssumeRole', 'sts:TagSession'],
        },
      ],
      {
        name: 'reader-policy',
        statements: [
          { Sid: 'All', Effect: 'Allow', Action: 's3:*', Resource: '*' },
        ],
      },
    );
    admin.close();
    await makeBucket('enforced', 'BucketOwnerEnforced');
    await makeBucket('preferred', 'BucketOwnerPreferred');
    await makeBucket('of-writers', 'ObjectWriter');
  });

  afterAll(() => clients.forEach(client => client.destroy()));

  it('is asked of the bucket, where that says all', async () => {
    await write(OTHER, 'enforced');
    asked.aws.calls.length = 0;
    expect((await ask('enforced')).body.outcome).toBe('allowed');
    expect(ownerCalls()).toEqual(['s3:GetBucketOwnershipControls']);
  });

  it.each<[string, string, ObjectCannedACL | undefined, string]>([
    ['preferred', OTHER, 'bucket-owner-full-control', 'allowed'],
    ['preferred', OTHER, undefined, 'unknown'],
    ['of-writers', OTHER, 'bucket-owner-full-control', 'unknown'],
    ['of-writers', OTHER, undefined, 'unknown'],
    ['of-writers', OWNER, undefined, 'allowed'],
  ])(
    'is asked of a listing of %s: what %s wrote with %s is %s',
    async (bucket, account, acl, outcome) => {
      await write(account, bucket, acl);
      asked.aws.calls.length = 0;
      // The portal itself may not look at what it does not own.
      asked.aws.faults.set('s3:HeadObject', () => ({}));
      const { body } = await ask(bucket);
      expect(body).toMatchObject({ outcome, failures: [] });
      expect(ownerCalls().toSorted()).toEqual([
        's3:GetBucketOwnershipControls',
        's3:ListObjectsV2',
      ]);
      expect(body.missing.map(({ name }: any) => name)).toEqual(
        outcome === 'unknown' ? ['object owner'] : [],
      );
    },
  );

  it.each(['s3:PutObject', 's3:DeleteObject'])(
    'is not asked for %s',
    async action => {
      await write(OTHER, 'of-writers');
      asked.aws.calls.length = 0;
      expect((await ask('of-writers', action)).body.outcome).toBe('allowed');
      expect(ownerCalls()).toEqual([]);
    },
  );

  it.each([
    [
      'enforced',
      's3:GetBucketOwnershipControls',
      's3:GetBucketOwnershipControls',
    ],
    ['of-writers', 's3:ListObjectsV2', 's3:ListBucket'],
  ])('is not known of %s without %s', async (bucket, call, action) => {
    await write(OWNER, bucket);
    asked.aws.faults.set(call, refuse);
    const { body } = await ask(bucket);
    expect(body).toMatchObject({
      outcome: 'unknown',
      sentence: expect.stringContaining(
        'it is not known whether the object belongs to another account',
      ),
      advice: expect.stringContaining(
        `Ask the platform team to allow ${action} to the portal's AWS credentials`,
      ),
      missing: [{ name: 'object owner' }],
    });
  });

  it('is not known of a version, where versions may differ', async () => {
    await write(OWNER, 'of-writers');
    const { body } = await ask('of-writers', 's3:GetObjectVersion', {
      context: { 's3:VersionId': ['null'] },
    });
    expect(body).toMatchObject({
      outcome: 'unknown',
      missing: [{ name: 'object owner' }],
      advice: expect.stringContaining('BucketOwnerEnforced'),
    });
  });
});

describe('a public bucket of another account', () => {
  const bucket = 'public-of-another';
  const accounts = [OWNER, OTHER].map(accountId => ({
    accountId,
    organizationPolicies: 'none',
    vpcEndpointPolicies: 'none',
  }));
  const here = { region: 'us-east-1' };
  const clusters = [
    { name: 'eksworkshop-eksctl', accountId: OWNER, ...here },
    { name: 'theirs', accountId: OTHER, ...here },
  ];

  async function setBlock(RestrictPublicBuckets: boolean): Promise<void> {
    await s3As(OTHER).send(
      new PutPublicAccessBlockCommand({
        Bucket: bucket,
        PublicAccessBlockConfiguration: { RestrictPublicBuckets },
      }),
    );
  }

  const setPolicy = (Principal: unknown) =>
    s3As(OTHER).send(
      new PutBucketPolicyCommand({
        Bucket: bucket,
        Policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal,
            Action: 's3:GetObject',
            Resource: `arn:aws:s3:::${bucket}/*`,
          },
        }),
      }),
    );

  const askTheirs = () =>
    asked.askWith({ clusters, accounts }, 'notifier', {
      action: 's3:GetObject',
      resource: `s3://${bucket}/report.csv`,
    });

  beforeAll(async () => {
    await s3As(OTHER).send(new CreateBucketCommand({ Bucket: bucket }));
    await write(OTHER, bucket);
    await setBlock(false);
  });

  it.each([
    [true, 'denied', 'S3 Block Public Access keeps other accounts from bucket'],
    [false, 'unknown', 'whether account 777788889999 keeps other accounts'],
  ])('restricted is %s: %s', async (restricted, outcome, words) => {
    await setBlock(false);
    await setPolicy('*');
    await setBlock(restricted);
    const { body } = await askTheirs();
    expect(body).toMatchObject({
      outcome,
      sentence: expect.stringContaining(words),
    });
    expect(asked.aws.calls).toContain('s3:GetPublicAccessBlock');
  });

  it('is not asked about where its policy is not public', async () => {
    await setPolicy({ AWS: OWNER });
    const { body } = await askTheirs();
    expect(body.outcome).toBe('allowed');
    expect(asked.aws.calls).not.toContain('s3:GetPublicAccessBlock');
  });
});
