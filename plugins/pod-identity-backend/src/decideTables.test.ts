import { AwsError } from 'local-aws';
import { AwsAdmin } from './__testUtils__/AwsAdmin';
import { ana } from './__testUtils__/people';
import { startFaultyAws, type FaultyAws } from './__testUtils__/startFaultyAws';
import { startPodIdentity } from './__testUtils__/startPodIdentity';

// Each starts backends, which takes its time where many tests run at once.
jest.setTimeout(60_000);

const accountId = '111122223333';
// Not the Region of the cluster: a table may be in any.
const region = 'eu-west-1';
const bucket = 'payments-statements-111122223333';
const object = `s3://${bucket}/statements/A-1001.txt`;
const table = `arn:aws:dynamodb:${region}:${accountId}:table/MyTable`;
const role = `arn:aws:iam::${accountId}:role/lab`;

describe('questions to a role that reads one bucket and describes one table', () => {
  let aws: FaultyAws;
  let portal: Awaited<ReturnType<typeof startPodIdentity>>;
  let admin: AwsAdmin;

  beforeAll(async () => {
    aws = await startFaultyAws();
    portal = await startPodIdentity(aws.url, { grants: {} });
    admin = new AwsAdmin(aws.url, region);
    await admin.createTable('MyTable');
    await admin.giveNotifier(
      'lab',
      [
        {
          Effect: 'Allow',
          Principal: { Service: 'pods.eks.amazonaws.com' },
          Action: ['sts:AssumeRole', 'sts:TagSession'],
        },
      ],
      {
        name: 'lab-policy',
        statements: [
          {
            Sid: 'ListAndDescribe',
            Effect: 'Allow',
            Action: ['dynamodb:List*', 'dynamodb:Describe*'],
            Resource: 'arn:aws:dynamodb:*:*:table/MyTable',
          },
          {
            Sid: 'List',
            Effect: 'Allow',
            Action: ['s3:GetObject', 's3:GetObjectVersion'],
            Resource: `arn:aws:s3:::${bucket}/*`,
          },
        ],
      },
    );
  });

  afterAll(async () => {
    admin.close();
    await aws.close();
  });

  beforeEach(async () => {
    aws.faults.clear();
    await admin.setTablePolicy(table);
    aws.calls.length = 0;
  });

  async function ask(action: string, resource: string, more: object = {}) {
    const { status, body } = await portal.post(
      '/entities/component/default/notifier/decisions',
      ana,
      {
        serviceAccount: {
          cluster: 'eksworkshop-eksctl',
          namespace: 'platform',
          serviceAccount: 'notifier',
        },
        action,
        resource,
        ...more,
      },
    );
    expect(status).toBe(200);
    return body;
  }

  const stands = (Effect: 'Allow' | 'Deny', Action: string) =>
    admin.setTablePolicy(table, {
      Sid: 'OfTheTable',
      Effect,
      Principal: { AWS: role },
      Action,
      Resource: table,
    });

  it('denies s3:DeleteObject', async () => {
    expect(await ask('s3:DeleteObject', object)).toMatchObject({
      outcome: 'denied',
      denial: 'implicit',
      sentence: `Denied: no statement of role lab allows s3:DeleteObject on ${object}, where statement List of policy lab-policy allows only s3:GetObject and s3:GetObjectVersion.`,
      missing: [],
      failures: [],
    });
  });

  it('denies dynamodb:DeleteTable, with the policy of the table read', async () => {
    expect(await ask('dynamodb:DeleteTable', table)).toMatchObject({
      outcome: 'denied',
      denial: 'implicit',
      sentence: `Denied: no statement of role lab allows dynamodb:DeleteTable on ${table}, where statement ListAndDescribe of policy lab-policy allows only dynamodb:List* and dynamodb:Describe*.`,
      missing: [],
      failures: [],
    });
    expect(aws.calls).toContain('dynamodb:GetResourcePolicy');
  });

  it('allows dynamodb:DescribeTable', async () => {
    expect((await ask('dynamodb:DescribeTable', table)).outcome).toBe(
      'allowed',
    );
  });

  it('allows what the policy of the table gives', async () => {
    await stands('Allow', 'dynamodb:DeleteTable');
    expect(await ask('dynamodb:DeleteTable', table)).toMatchObject({
      outcome: 'allowed',
      sentence:
        'Allowed by statement OfTheTable of the table policy of MyTable.',
    });
  });

  it('denies what the policy of the table denies, of an index as of the table', async () => {
    await stands('Deny', 'dynamodb:*');
    expect(await ask('dynamodb:DescribeTable', table)).toMatchObject({
      outcome: 'denied',
      denial: 'explicit',
      sentence:
        'Denied by statement OfTheTable of the table policy of MyTable.',
    });
    expect(
      (await ask('dynamodb:Query', `${table}/index/by-date`)).outcome,
    ).toBe('denied');
  });

  it.each([
    [
      'the policy',
      'dynamodb:GetResourcePolicy',
      'Unknown: the table policy of MyTable could not be read; unless that denies it, statement ListAndDescribe of policy lab-policy allows it.',
      'resource',
    ],
    [
      'the encryption',
      'dynamodb:DescribeTable',
      'Unknown: statement ListAndDescribe of policy lab-policy allows it, but the encryption could not be read, and a KMS key may stand in the way.',
      'encryption',
    ],
  ])(
    'does not know where %s may not be read',
    async (_, call, sentence, name) => {
      aws.faults.set(call, () => {
        throw new AwsError('AccessDeniedException', 'No', { status: 400 });
      });
      const body = await ask('dynamodb:DescribeTable', table);
      expect(body).toMatchObject({
        outcome: 'unknown',
        sentence,
        missing: [{ kind: 'layer', name }],
        failures: [{ cause: 'forbidden' }],
      });
      expect(body.advice?.sentence).toContain(
        `Ask the platform team to allow ${call} to the portal's AWS credentials`,
      );
    },
  );

  it('does not know where the table is under a KMS key', async () => {
    const key = `arn:aws:kms:${region}:${accountId}:key/1234`;
    aws.faults.set('dynamodb:DescribeTable', () => ({
      Table: {
        TableArn: table,
        SSEDescription: { SSEType: 'KMS', KMSMasterKeyArn: key },
      },
    }));
    expect(await ask('dynamodb:DescribeTable', table)).toMatchObject({
      outcome: 'unknown',
      sentence: expect.stringContaining(
        `the table is encrypted by the KMS key ${key}`,
      ),
      missing: [{ kind: 'layer', name: `key policy of ${key}` }],
    });
  });

  it('does not know of a table that is not there, or whose account it does not know', async () => {
    const missing = await ask(
      'dynamodb:DeleteTable',
      table.replace('MyTable', 'Other'),
    );
    // As of one that is there: the role says no of either.
    expect(missing).toMatchObject({ outcome: 'denied', failures: [] });
    const foreign = await ask(
      'dynamodb:DescribeTable',
      table.replace(accountId, '999900001111'),
    );
    expect(foreign.outcome).not.toBe('allowed');
    expect(aws.calls.filter(call => call.startsWith('dynamodb:'))).toEqual([
      'dynamodb:GetResourcePolicy',
    ]);
  });

  it('reads the key of an object, and of which version it is asked', async () => {
    const key = `arn:aws:kms:us-east-1:${accountId}:key/5678`;
    const heads: any[] = [];
    aws.faults.set('s3:HeadObject', input => {
      heads.push(input);
      return { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: key };
    });
    expect(await ask('s3:GetObject', object)).toMatchObject({
      outcome: 'unknown',
      sentence: `Unknown: statement List of policy lab-policy allows it, but the object is encrypted by the KMS key ${key}, whose key policy was not read.`,
      advice: {
        sentence:
          'Check that the policy of the key and the role allow kms:Decrypt on it.',
      },
    });
    expect(await ask('s3:GetObjectVersion', object)).toMatchObject({
      outcome: 'unknown',
      missing: [{ kind: 'layer', name: 'encryption' }],
      advice: {
        sentence: expect.stringContaining('Give s3:VersionId in the question.'),
      },
    });
    await ask('s3:GetObjectVersion', object, {
      context: { 's3:VersionId': ['v1'] },
    });
    expect(heads.map(({ VersionId }) => VersionId)).toEqual([undefined, 'v1']);
    expect(aws.calls).not.toContain('s3:GetBucketEncryption');
  });
});
