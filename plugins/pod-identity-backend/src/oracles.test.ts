import { ana, rob, stranger } from './__testUtils__/people';
import { bucket, refuse, setUpAsked } from './__testUtils__/setUpAsked';

const asked = setUpAsked();

const account = '111122223333';
const arn = (service: string, rest: string) =>
  `arn:aws:${service}:us-east-1:${account}:${rest}`;

/** What the role of app1 has nothing to do with: one that is there, and one that is not. */
const OTHERS = [
  [
    'bucket',
    's3:ListBucket',
    `arn:aws:s3:::payments-statements-${account}`,
    'arn:aws:s3:::payments-nothing',
  ],
  [
    'object',
    's3:GetObjectAcl',
    `s3://payments-statements-${account}/statements/A-1001.txt`,
    `s3://payments-statements-${account}/statements/nothing.txt`,
  ],
  [
    'object in a bucket that is not there',
    's3:GetObjectAcl',
    `s3://payments-statements-${account}/statements/A-1001.txt`,
    's3://payments-nothing/statements/A-1001.txt',
  ],
  [
    'queue',
    'sqs:SendMessage',
    arn('sqs', 'payments-orders'),
    arn('sqs', 'payments-nothing'),
  ],
  [
    'topic',
    'sns:Publish',
    arn('sns', 'payments-events'),
    arn('sns', 'payments-nothing'),
  ],
  [
    'table',
    'dynamodb:GetItem',
    arn('dynamodb', 'table/MyTable'),
    arn('dynamodb', 'table/Nothing'),
  ],
  [
    'secret',
    'secretsmanager:GetSecretValue',
    arn('secretsmanager', 'secret:payments/orders-db-AbCdEf'),
    arn('secretsmanager', 'secret:payments/other-db-AbCdEf'),
  ],
] as const;

/** Calls of services that have resources. */
const readsOfResources = () =>
  asked.aws.calls.filter(call =>
    /^(s3|sqs|sns|dynamodb|secretsmanager):/.test(call),
  );

/** An answer with the names of what was asked about left out, and failures in one order. */
function withoutNames(
  { failures, ...body }: { failures: object[] },
  resources: readonly string[],
): unknown {
  const sorted = failures.map(each => JSON.stringify(each)).sort();
  const [one, other] = resources.map(resource =>
    resource.replace(/-AbCdEf$/, '').split(/[:/]+/),
  );
  const names = [
    ...one.filter(name => !other.includes(name)),
    ...other.filter(name => !one.includes(name)),
  ];
  return names.reduce(
    (text, name) => text.replaceAll(name, 'it'),
    JSON.stringify({ ...body, sorted }),
  );
}

describe('whom a resource does not concern', () => {
  it.each(OTHERS)(
    'learns of no %s whether it is there, asking of a service account',
    async (_, action, there, nowhere) => {
      const one = await asked.ask('app1', { action, resource: there });
      const other = await asked.ask('app1', { action, resource: nowhere });
      expect(one.status).toBe(200);
      expect(one.body).toMatchObject({ outcome: 'denied', failures: [] });
      expect(one.body.objectTags).toEqual({ source: 'not-needed' });
      expect(withoutNames(other.body, [there, nowhere])).toEqual(
        withoutNames(one.body, [there, nowhere]),
      );
    },
  );

  it.each(OTHERS)(
    'learns of no %s whether it is there, asking who can',
    async (_, action, there, nowhere) => {
      const [one, other] = await Promise.all(
        [there, nowhere].map(resource =>
          asked.portal.post('/who-can', rob, { action, resource }),
        ),
      );
      expect(one.status).toBe(200);
      expect(one.body).toMatchObject({ items: [], denied: 1 });
      expect(withoutNames(other.body, [there, nowhere])).toEqual(
        withoutNames(one.body, [there, nowhere]),
      );
    },
  );

  it('is told no tag of an object, though the role tests tags of others', async () => {
    asked.aws.faults.set('s3:GetObjectTagging', () => ({
      TagSet: [{ Key: 'my-namespace', Value: 'of-payments' }],
    }));
    const { body } = await asked.ask('app1', {
      action: 's3:GetObjectAcl',
      resource: `s3://payments-statements-${account}/statements/A-1001.txt`,
    });
    expect(JSON.stringify(body)).not.toContain('of-payments');
    expect(asked.aws.calls).not.toContain('s3:GetObjectTagging');
  });

  it('has nothing read by a question of who can, seeing nobody', async () => {
    const { body } = await asked.portal.post('/who-can', stranger, {
      action: 's3:GetObject',
      resource: `s3://${bucket}/customer1.txt`,
    });
    expect(body).toMatchObject({
      items: [],
      denied: 0,
      objectTags: { source: 'not-needed' },
    });
    expect(readsOfResources()).toEqual([]);
  });
});

describe('whom a resource concerns', () => {
  const objectOf = (key: string) => ({
    action: 's3:GetObject',
    resource: `s3://${bucket}/${key}`,
  });

  it('is told that there is no such object', async () => {
    const { body } = await asked.ask('app1', objectOf('nothing.txt'));
    expect(body).toMatchObject({
      outcome: 'unknown',
      objectTags: { source: 'not-read' },
    });
  });

  it('is told the tags that decide, and no others', async () => {
    asked.aws.faults.set('s3:GetObjectTagging', () => ({
      TagSet: [
        { Key: 'my-namespace', Value: 'ns-b' },
        { Key: 'customer', Value: 'a-secret-customer' },
      ],
    }));
    const { body } = await asked.ask('app1', objectOf('customer2.txt'));
    expect(body).toMatchObject({
      outcome: 'denied',
      objectTags: { source: 's3', tags: { 'my-namespace': 'ns-b' } },
    });
    expect(JSON.stringify(body)).not.toContain('a-secret-customer');
  });

  it('is told what the policy of the bucket denies', async () => {
    asked.aws.faults.set('s3:GetBucketPolicy', () => ({
      Policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'Nobody',
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:GetObject',
            Resource: `arn:aws:s3:::${bucket}/*`,
          },
        ],
      }),
    }));
    const { body } = await asked.ask('app1', objectOf('customer1.txt'));
    expect(body).toMatchObject({
      outcome: 'denied',
      sentence: expect.stringContaining('statement Nobody'),
    });
  });

  it('is told of the portal what it could not read, allowed or not', async () => {
    asked.aws.faults.set('s3:GetBucketPolicy', refuse);
    const { body } = await asked.ask('app1', {
      action: 's3:GetObjectAcl',
      resource: `s3://payments-statements-${account}/statements/A-1001.txt`,
    });
    expect(body).toMatchObject({
      outcome: 'unknown',
      failures: [{ subject: { kind: 'policy' }, cause: 'forbidden' }],
      objectTags: { source: 'not-needed' },
    });
    expect(asked.aws.calls).not.toContain('s3:GetObjectTagging');
  });

  it('gives what the policy of the bucket gives, where the role does not', async () => {
    asked.aws.faults.set('s3:GetBucketPolicy', () => ({
      Policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'ToTheRole',
            Effect: 'Allow',
            Principal: {
              AWS: `arn:aws:iam::${account}:role/eks-pod-s3-read-access-role`,
            },
            Action: 's3:DeleteObject',
            Resource: `arn:aws:s3:::${bucket}/*`,
          },
        ],
      }),
    }));
    const { body } = await asked.ask('app1', {
      action: 's3:DeleteObject',
      resource: `s3://${bucket}/customer1.txt`,
    });
    expect(body).toMatchObject({
      outcome: 'allowed',
      sentence: expect.stringContaining('ToTheRole'),
    });
  });
});

it('tells who sees more of those who may', async () => {
  const { body } = await asked.portal.post('/who-can', ana, {
    action: 's3:GetObject',
    resource: `s3://${bucket}/customer1.txt`,
  });
  expect(body.items).toHaveLength(2);
});
