import { bucket, reading, setUpAsked } from './__testUtils__/setUpAsked';

const asked = setUpAsked();

const roleArn = 'arn:aws:iam::111122223333:role/eks-pod-s3-read-access-role';

describe("the workshop's story", () => {
  it('denies customer2.txt to sa1, by its tag and with both values', async () => {
    const { status, body } = await asked.ask('app1', reading('customer2.txt'));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      outcome: 'denied',
      denial: 'implicit',
      sentence:
        "Denied, because the object's tag my-namespace is ns-b and the pod's is ns-a.",
      advice: {
        sentence:
          'The object would have to carry the tags my-namespace=ns-a and my-service-account=sa1.',
      },
      roleArn,
      action: 's3:GetObject',
      resource: `arn:aws:s3:::${bucket}/customer2.txt`,
      objectTags: {
        source: 's3',
        tags: { 'my-namespace': 'ns-b', 'my-service-account': 'sa2' },
      },
      missing: [],
      failures: [],
    });
    expect(
      body.steps.map(({ layer, result, deciding }: any) => [
        layer,
        result,
        deciding,
      ]),
    ).toEqual([
      ['association', 'allow', false],
      ['trust', 'allow', false],
      ['identity', 'implicit-deny', true],
      ['boundary', 'not-applicable', false],
      ['session', 'not-applicable', false],
      ['resource', 'not-applicable', false],
      ['scp', 'not-applicable', false],
      ['rcp', 'not-applicable', false],
      ['vpc-endpoint', 'not-applicable', false],
    ]);
    expect(body.steps[2]).toMatchObject({
      statement: { name: 'eks-pod-s3-read-access-policy-s3', index: 1 },
      condition: {
        key: 's3:ExistingObjectTag/my-namespace',
        policyValues: ['ns-a'],
        requestValues: ['ns-b'],
        result: 'false',
      },
    });
  });

  it.each([
    ['app1', 'customer1.txt', 'allowed'],
    ['app2', 'customer1.txt', 'denied'],
    ['app2', 'customer2.txt', 'allowed'],
    ['app1', 'common.txt', 'denied'],
  ] as const)('%s and %s: %s', async (name, key, outcome) => {
    const { body } = await asked.ask(name, reading(key));
    expect(body.outcome).toBe(outcome);
  });

  it('denies s3:DeleteObject, which no statement allows', async () => {
    const { body } = await asked.ask('app1', {
      action: 's3:DeleteObject',
      resource: `s3://${bucket}/customer1.txt`,
    });
    expect(body).toMatchObject({
      outcome: 'denied',
      sentence: expect.stringContaining(
        'no statement of role eks-pod-s3-read-access-role allows s3:DeleteObject',
      ),
      objectTags: { source: 'not-needed' },
    });
    expect(asked.aws.calls).not.toContain('s3:GetObjectTagging');
  });

  it('allows to list buckets, of which there is no policy to read', async () => {
    const { body } = await asked.ask('app1', {
      action: 's3:ListAllMyBuckets',
      resource: '*',
    });
    expect(body.outcome).toBe('allowed');
    expect(asked.aws.calls.filter(call => call.startsWith('s3:'))).toEqual([]);
  });
});

describe('along the path', () => {
  it.each([
    ['notifier', 'association', 'has no Pod Identity association'],
    ['fraud-scorer', 'trust', 'does not exist'],
    ['checkout', 'trust', 'allows sts:TagSession'],
    ['exporter', 'identity', 'the sessions carry no tag'],
  ] as const)('%s is stopped at %s', async (name, layer, words) => {
    const { body } = await asked.ask(name, {
      action: 's3:GetObject',
      resource: 's3://data-lake-111122223333/exports/customers.csv',
    });
    expect(body).toMatchObject({
      outcome: 'denied',
      sentence: expect.stringContaining(words),
    });
    expect(body.steps.find((step: any) => step.deciding).layer).toBe(layer);
  });

  it('passes a boundary and a bucket policy that insists on TLS', async () => {
    const { body } = await asked.ask('payments-api', {
      action: 's3:GetObject',
      resource: 's3://payments-statements-111122223333/statements/A-1001.txt',
    });
    expect(body.outcome).toBe('allowed');
    expect(body.steps.slice(2, 6).map(({ result }: any) => result)).toEqual([
      'allow',
      'allow',
      'not-applicable',
      'not-applicable',
    ]);
  });

  it('is denied by that policy without TLS', async () => {
    const { body } = await asked.ask('payments-api', {
      action: 's3:GetObject',
      resource: 's3://payments-statements-111122223333/statements/A-1001.txt',
      context: { 'aws:SecureTransport': ['false'] },
    });
    expect(body).toMatchObject({
      outcome: 'denied',
      denial: 'explicit',
      sentence:
        'Denied by statement OnlyOverTls of the bucket policy of payments-statements-111122223333, because aws:SecureTransport is false.',
    });
  });

  it('takes the tags that the asker gives', async () => {
    const { body } = await asked.ask('app1', {
      ...reading('customer2.txt'),
      objectTags: { 'my-namespace': 'ns-a', 'my-service-account': 'sa1' },
    });
    expect(body).toMatchObject({
      outcome: 'allowed',
      objectTags: { source: 'question' },
    });
    expect(asked.aws.calls).not.toContain('s3:GetObjectTagging');
  });
});
