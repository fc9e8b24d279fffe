import { AwsAdmin } from './__testUtils__/AwsAdmin';
import { S3Accounts } from './__testUtils__/S3Accounts';
import { refuse, setUpAsked } from './__testUtils__/setUpAsked';

const OWNER = '111122223333';
const OTHER = '777788889999';
const asked = setUpAsked();

let s3: S3Accounts;

beforeAll(() => {
  s3 = new S3Accounts(asked.aws.url);
});
afterAll(() => s3.close());

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
    for (const [bucket, ownership] of [
      ['enforced', 'BucketOwnerEnforced'],
      ['preferred', 'BucketOwnerPreferred'],
      ['of-writers', 'ObjectWriter'],
    ] as const) {
      await s3.createBucket(OWNER, bucket, ownership);
      await s3.letIn(OWNER, bucket, { AWS: OTHER }, 's3:*');
    }
  });

  it('is asked of the bucket, where that says all', async () => {
    await s3.write(OTHER, 'enforced');
    asked.aws.calls.length = 0;
    expect((await ask('enforced')).body.outcome).toBe('allowed');
    expect(ownerCalls()).toEqual(['s3:GetBucketOwnershipControls']);
  });

  it.each([
    ['preferred', OTHER, 'bucket-owner-full-control', 'allowed'],
    ['preferred', OTHER, undefined, 'unknown'],
    ['of-writers', OTHER, 'bucket-owner-full-control', 'unknown'],
    ['of-writers', OTHER, undefined, 'unknown'],
    ['of-writers', OWNER, undefined, 'allowed'],
  ] as const)(
    'is asked of a listing of %s: what %s wrote with %s is %s',
    async (bucket, account, acl, outcome) => {
      await s3.write(account, bucket, acl);
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
      await s3.write(OTHER, 'of-writers');
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
    await s3.write(OWNER, bucket);
    asked.aws.faults.set(call, refuse);
    const { body } = await ask(bucket);
    expect(body).toMatchObject({
      outcome: 'unknown',
      sentence: expect.stringContaining(
        'it is not known whether the object belongs to another account',
      ),
      advice: {
        sentence: expect.stringContaining(
          `Ask the platform team to allow ${action} to the portal's AWS credentials`,
        ),
      },
      missing: [{ name: 'object owner' }],
    });
  });

  it.each([
    [
      'there is only one whose key begins so',
      { Key: 'report.csv.bak', Owner: { ID: 'somebody' } },
      'AWS lists no object s3://of-writers/report.csv',
    ],
    [
      'AWS does not say it',
      { Key: 'report.csv' },
      'AWS described s3://of-writers/report.csv without its owner.',
    ],
  ])('is not known where %s', async (_, listed, words) => {
    await s3.write(OWNER, 'of-writers');
    asked.aws.faults.set('s3:ListObjectsV2', () => ({
      IsTruncated: false,
      Contents: [listed],
    }));
    const { body } = await ask('of-writers');
    expect(body).toMatchObject({
      outcome: 'unknown',
      missing: [{ name: 'object owner' }],
    });
    expect(body.steps.find(({ deciding }: any) => deciding).sentence).toContain(
      words,
    );
  });

  it('is not known of a version, where versions may differ', async () => {
    await s3.write(OWNER, 'of-writers');
    const { body } = await ask('of-writers', 's3:GetObjectVersion', {
      context: { 's3:VersionId': ['null'] },
    });
    expect(body).toMatchObject({
      outcome: 'unknown',
      missing: [{ name: 'object owner' }],
      advice: { sentence: expect.stringContaining('BucketOwnerEnforced') },
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

  const askTheirs = () =>
    asked.askWith({ clusters, accounts, namespaces: [] }, 'notifier', {
      action: 's3:GetObject',
      resource: `s3://${bucket}/report.csv`,
    });

  beforeAll(async () => {
    await s3.createBucket(OTHER, bucket);
    await s3.write(OTHER, bucket);
    await s3.restrictPublicBuckets(OTHER, bucket, false);
  });

  it.each([
    [true, 'denied', 'S3 Block Public Access keeps other accounts from bucket'],
    [false, 'unknown', 'whether account 777788889999 keeps other accounts'],
  ])('restricted is %s: %s', async (restricted, outcome, words) => {
    await s3.restrictPublicBuckets(OTHER, bucket, false);
    await s3.letIn(OTHER, bucket, '*', 's3:GetObject');
    await s3.restrictPublicBuckets(OTHER, bucket, restricted);
    const { body } = await askTheirs();
    expect(body).toMatchObject({
      outcome,
      sentence: expect.stringContaining(words),
    });
    expect(asked.aws.calls).toContain('s3:GetPublicAccessBlock');
  });

  it('is not asked about where its policy is not public', async () => {
    await s3.letIn(OTHER, bucket, { AWS: OWNER }, 's3:GetObject');
    const { body } = await askTheirs();
    expect(body.outcome).toBe('allowed');
    expect(asked.aws.calls).not.toContain('s3:GetPublicAccessBlock');
  });
});
