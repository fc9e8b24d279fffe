import { AwsAdmin } from './__testUtils__/AwsAdmin';
import { refuse } from './__testUtils__/setUpAsked';
import { setUpRead } from './__testUtils__/setUpRead';

const read = setUpRead();

const bucket = 'data-lake-111122223333';
const key = 'arn:aws:kms:us-east-1:111122223333:key/1234';

const encryptedBy = (KMSMasterKeyID: string) => () => ({
  ServerSideEncryptionConfiguration: {
    Rules: [
      {
        ApplyServerSideEncryptionByDefault: {
          SSEAlgorithm: 'aws:kms',
          KMSMasterKeyID,
        },
      },
    ],
  },
});

describe('findings from what surrounds a role', () => {
  let admin: AwsAdmin;

  beforeAll(async () => {
    admin = new AwsAdmin(read.aws.url);
    const { arn, issuer } = await admin.cluster();
    await admin.giveNotifier(
      'migrating',
      [
        {
          Effect: 'Allow',
          Principal: { Service: 'pods.eks.amazonaws.com' },
          Action: ['sts:AssumeRole', 'sts:TagSession'],
          Condition: {
            StringEquals: {
              'aws:RequestTag/eks-cluster-arn': arn,
              // The second is misspelt; in the third others are at home, with other roles.
              'aws:RequestTag/kubernetes-namespace': [
                'platform',
                'plattform',
                'payments',
              ],
            },
          },
        },
        {
          Effect: 'Allow',
          Principal: {
            Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}`,
          },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: {
              [`${issuer}:sub`]: 'system:serviceaccount:platform:notifier',
            },
          },
        },
      ],
      {
        name: 'by-tags',
        statements: [
          {
            Effect: 'Allow',
            Action: 's3:GetObject',
            Resource: `arn:aws:s3:::${bucket}/*`,
            Condition: { StringEquals: { 'aws:ResourceTag/team': 'platform' } },
          },
        ],
      },
    );
  });

  afterAll(() => admin.close());

  async function rowOf(name: string) {
    const { status, body } = await read.see(name);
    expect(status).toBe(200);
    return body.serviceAccounts[0];
  }
  const rulesOf = (row: any) => row.findings.map(({ rule }: any) => rule);
  const findingOf = (row: any, rule: string) =>
    row.findings.find((finding: any) => finding.rule === rule);

  it('tells a key that the role may not use', async () => {
    read.aws.faults.set('s3:GetBucketEncryption', encryptedBy(key));
    const row = await rowOf('payments-api');
    expect(findingOf(row, 'grant-without-key')).toMatchObject({
      severity: 'warning',
      message: expect.stringMatching(
        /UseObjectsOfPrefix .*key\/1234.* kms:Decrypt and kms:GenerateDataKey/,
      ),
      subject: { kind: 'statement', path: ['Statement', 1, 'Resource'] },
    });
    expect(read.countOf('s3:GetBucketEncryption')).toBe(1);
    expect(read.countOf('s3:GetBucketAbac')).toBe(0);
  });

  it('says nothing of a bucket with keys of S3', async () => {
    expect(rulesOf(await rowOf('payments-api'))).not.toContain(
      'grant-without-key',
    );
  });

  it('tells tags of a bucket that do not count, until they do', async () => {
    const before = await rowOf('notifier');
    expect(findingOf(before, 'bucket-tag-without-abac')).toMatchObject({
      severity: 'error',
      message: expect.stringContaining(bucket),
    });
    expect(before.grants[0].verdict).toBe('ineffective');

    await admin.setAbac(bucket, true);
    const after = await rowOf('notifier');
    expect(rulesOf(after)).not.toContain('bucket-tag-without-abac');
    expect(after.grants[0].verdict).toBe('conditional');
  });

  it('tells names that nobody uses, by the roles of the associations', async () => {
    const { message, subject } = findingOf(
      await rowOf('notifier'),
      'trust-name-unused',
    );
    expect(message).toContain('plattform and payments');
    expect(subject.path.at(-1)).toBe('aws:RequestTag/kubernetes-namespace');
  });

  it('asks for no association where the trust policy names one alone', async () => {
    await rowOf('payments-api');
    expect(read.countOf('eks:ListPodIdentityAssociations')).toBe(1);
    expect(read.countOf('eks:DescribePodIdentityAssociation')).toBe(1);
  });

  it('tells both ways into a role', async () => {
    expect(
      findingOf(await rowOf('notifier'), 'irsa-beside-association'),
    ).toMatchObject({
      severity: 'info',
      subject: { statement: { layer: 'trust', index: 1 } },
    });
  });

  it.each([
    ['outpostConfig', { outpostArns: ['arn:aws:outposts:::outpost/op-1'] }],
    ['connectorConfig', { provider: 'EKS_ANYWHERE' }],
  ])('tells a cluster by its %s', async (member, value) => {
    read.aws.faults.set('eks:DescribeCluster', async (_, goOn) => {
      const { cluster } = (await goOn()) as { cluster: object };
      return { cluster: { ...cluster, [member]: value } };
    });
    expect(rulesOf(await rowOf('app1'))).toContain('cluster-unsupported');
  });

  describe('where something may not be read', () => {
    it.each([
      ['s3:GetBucketAbac', 'bucket', 'bucket-tag-without-abac'],
      ['eks:DescribeCluster', 'cluster', 'irsa-beside-association'],
    ])('%s: says so, and concludes nothing', async (call, what, rule) => {
      await admin.setAbac(bucket, false);
      expect(rulesOf(await rowOf('notifier'))).toContain(rule);
      read.aws.faults.set(call, refuse);
      const row = await rowOf('notifier');
      expect(row.failures).toMatchObject([
        {
          subject: { kind: what },
          cause: 'forbidden',
        },
      ]);
      expect(rulesOf(row)).not.toContain(rule);
    });

    it('says so once for all buckets, with their names', async () => {
      read.aws.faults.set('s3:GetBucketEncryption', refuse);
      const { failures, findings } = await rowOf('payments-api');
      expect(failures).toMatchObject([
        {
          subject: {
            kind: 'bucket',
            name: 'encryption of bucket payments-statements-111122223333',
          },
          advice: expect.stringContaining('s3:GetEncryptionConfiguration'),
        },
      ]);
      expect(findings.map(({ rule }: any) => rule)).not.toContain(
        'grant-without-key',
      );
    });

    it('does not take the associations that it saw for all', async () => {
      const own = 'a-wlgzrv0nkj7vyswd1';
      read.aws.faults.set('eks:DescribePodIdentityAssociation', (input, goOn) =>
        input.associationId === own ? goOn() : refuse(),
      );
      const row = await rowOf('app1');
      expect(row.failures).toMatchObject([
        { subject: { kind: 'association' }, cause: 'forbidden' },
      ]);
      expect(row.association.value.id).toBe(own);
      expect(rulesOf(row)).not.toContain('trust-name-unused');
    });
  });
});
