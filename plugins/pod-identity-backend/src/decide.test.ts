import { AwsError } from 'local-aws';
import { ana, dan, stranger } from './__testUtils__/people';
import { startFaultyAws, type FaultyAws } from './__testUtils__/startFaultyAws';
import { startPodIdentity } from './__testUtils__/startPodIdentity';

// Each starts backends, which takes its time where many tests run at once.
jest.setTimeout(60_000);

const bucket = 'ekspodidentity-111122223333-us-east-1';
const roleArn = 'arn:aws:iam::111122223333:role/eks-pod-s3-read-access-role';

const accounts = {
  app1: ['ns-a', 'sa1'],
  app2: ['ns-b', 'sa2'],
  'payments-api': ['payments', 'payments-api'],
  checkout: ['checkout', 'checkout'],
  'fraud-scorer': ['data', 'fraud-scorer'],
  notifier: ['platform', 'notifier'],
  exporter: ['data', 'exporter'],
} as const;

const refuse = () => {
  throw new AwsError('AccessDenied', 'User is not authorized', { status: 403 });
};

describe('POST /entities/{kind}/{namespace}/{name}/decisions', () => {
  let aws: FaultyAws;
  let portal: Awaited<ReturnType<typeof startPodIdentity>>;

  beforeAll(async () => {
    aws = await startFaultyAws();
    // For an account that is not in the config, the credentials manager asks STS which account is its own.
    process.env.AWS_ENDPOINT_URL_STS = aws.url;
    portal = await startPodIdentity(aws.url, { grants: {} });
  });

  afterAll(async () => {
    delete process.env.AWS_ENDPOINT_URL_STS;
    await aws.close();
  });

  beforeEach(() => {
    aws.calls.length = 0;
    aws.faults.clear();
    portal.asked.length = 0;
    jest.clearAllMocks();
  });

  function post(name: string, body: object, user = ana) {
    return portal.post(
      `/entities/component/default/${name}/decisions`,
      user,
      body,
    );
  }

  function ask(
    name: keyof typeof accounts,
    body: { action: string; resource: string } & Record<string, unknown>,
    user = ana,
  ) {
    const [namespace, serviceAccount] = accounts[name];
    return post(
      name,
      {
        serviceAccount: {
          cluster: 'eksworkshop-eksctl',
          namespace,
          serviceAccount,
        },
        ...body,
      },
      user,
    );
  }

  const reading = (key: string) => ({
    action: 's3:GetObject',
    resource: `s3://${bucket}/${key}`,
  });

  describe("the workshop's story", () => {
    it('denies customer2.txt to sa1, by its tag and with both values', async () => {
      const { status, body } = await ask('app1', reading('customer2.txt'));
      expect(status).toBe(200);
      expect(body).toMatchObject({
        outcome: 'denied',
        denial: 'implicit',
        sentence:
          "Denied, because the object's tag my-namespace is ns-b and the pod's is ns-a.",
        advice:
          'The object would have to carry the tags my-namespace=ns-a and my-service-account=sa1.',
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
      const { body } = await ask(name, reading(key));
      expect(body.outcome).toBe(outcome);
    });

    it('denies s3:DeleteObject, which no statement allows', async () => {
      const { body } = await ask('app1', {
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
      expect(aws.calls).not.toContain('s3:GetObjectTagging');
    });

    it('allows to list buckets, of which there is no policy to read', async () => {
      const { body } = await ask('app1', {
        action: 's3:ListAllMyBuckets',
        resource: '*',
      });
      expect(body.outcome).toBe('allowed');
      expect(aws.calls.filter(call => call.startsWith('s3:'))).toEqual([]);
    });
  });

  describe('along the path', () => {
    it.each([
      ['notifier', 'association', 'has no Pod Identity association'],
      ['fraud-scorer', 'trust', 'does not exist'],
      ['checkout', 'trust', 'allows sts:TagSession'],
      ['exporter', 'identity', 'the sessions carry no tag'],
    ] as const)('%s is stopped at %s', async (name, layer, words) => {
      const { body } = await ask(name, {
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
      const { body } = await ask('payments-api', {
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
      const { body } = await ask('payments-api', {
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
      const { body } = await ask('app1', {
        ...reading('customer2.txt'),
        objectTags: { 'my-namespace': 'ns-a', 'my-service-account': 'sa1' },
      });
      expect(body).toMatchObject({
        outcome: 'allowed',
        objectTags: { source: 'question' },
      });
      expect(aws.calls).not.toContain('s3:GetObjectTagging');
    });
  });

  describe('what is not known', () => {
    it.each<[string, string, string, string]>([
      [
        'the bucket policy',
        's3:GetBucketPolicy',
        `Unknown: the bucket policy of ${bucket} could not be read; unless that denies it, statement 2 of policy eks-pod-s3-read-access-policy-s3 allows it.`,
        'Ask the platform team to allow s3:GetBucketPolicy',
      ],
      [
        'the tags of the object',
        's3:GetObjectTagging',
        "Unknown: statement 2 of policy eks-pod-s3-read-access-policy-s3 depends on the object's tag my-namespace and the object's tag my-service-account, which are not known.",
        'Give the tags of the object in the question.',
      ],
      [
        'the encryption',
        's3:HeadObject',
        'Unknown: statement 2 of policy eks-pod-s3-read-access-policy-s3 allows it, but the encryption could not be read, and a KMS key may stand in the way.',
        'Ask the platform team to allow s3:GetObject',
      ],
      [
        'the role',
        'iam:GetRole',
        `Unknown: role ${roleArn} could not be read: AWS does not let the portal call iam:GetRole for role eks-pod-s3-read-access-role.`,
        'Ask the platform team to allow iam:GetRole',
      ],
      [
        'a policy of the role',
        'iam:GetPolicyVersion',
        'Unknown: not every policy of role eks-pod-s3-read-access-role could be read.',
        'Ask the platform team to allow iam:GetPolicyVersion',
      ],
      [
        'the association',
        'eks:ListPodIdentityAssociations',
        'Unknown: the association of ns-a/sa1 could not be read: AWS does not let the portal call eks:ListPodIdentityAssociations for cluster eksworkshop-eksctl.',
        'Ask the platform team to allow eks:ListPodIdentityAssociations',
      ],
    ])('%s that may not be read', async (_, call, sentence, advice) => {
      aws.faults.set(call, refuse);
      const { status, body } = await ask('app1', reading('customer1.txt'));
      expect(status).toBe(200);
      expect(body).toMatchObject({ outcome: 'unknown', sentence });
      expect(body.advice).toContain(advice);
      expect(body.failures).toHaveLength(1);
      expect(body.missing).not.toEqual([]);
    });

    it('still denies what the role itself does not give', async () => {
      aws.faults.set('s3:HeadObject', refuse);
      const { body } = await ask('app1', reading('customer2.txt'));
      expect(body.outcome).toBe('denied');
    });

    it('asks the bucket where objects are said to be under its key', async () => {
      const said = await startPodIdentity(aws.url, {
        grants: {},
        accounts: [
          {
            accountId: '111122223333',
            organizationPolicies: 'none',
            vpcEndpointPolicies: 'none',
            objectKeys: 'bucket-default',
          },
        ],
      });
      aws.faults.set('s3:HeadObject', refuse);
      const { body } = await said.post(
        '/entities/component/default/app1/decisions',
        ana,
        {
          serviceAccount: {
            cluster: 'eksworkshop-eksctl',
            namespace: 'ns-a',
            serviceAccount: 'sa1',
          },
          ...reading('customer1.txt'),
        },
      );
      expect(body.outcome).toBe('allowed');
      expect(aws.calls).toContain('s3:GetBucketEncryption');
      expect(aws.calls).not.toContain('s3:HeadObject');
    });

    it('reads the tags of the version that is asked about', async () => {
      const asked: unknown[] = [];
      aws.faults.set('s3:GetObjectTagging', ({ VersionId }) => {
        asked.push(VersionId);
        return { TagSet: [] };
      });
      aws.faults.set('iam:GetPolicyVersion', async (_, goOn) => {
        const { PolicyVersion } = (await goOn()) as {
          PolicyVersion: { Document: string };
        };
        const Document = PolicyVersion.Document.replaceAll(
          'GetObject',
          'GetObjectVersion',
        );
        return { PolicyVersion: { ...PolicyVersion, Document } };
      });
      const version = {
        ...reading('customer1.txt'),
        action: 's3:GetObjectVersion',
      };
      const some = await ask('app1', version);
      expect(some.body.objectTags).toMatchObject({
        source: 'not-read',
        reason: expect.stringContaining('Give s3:VersionId'),
      });
      const one = await ask('app1', {
        ...version,
        context: { 's3:VersionId': ['v1'] },
      });
      expect(one.body.objectTags).toEqual({ source: 's3', tags: {} });
      expect(asked).toEqual(['v1']);
    });

    describe('a KMS key', () => {
      const key = 'arn:aws:kms:us-east-1:111122223333:key/1234';
      const writing = {
        action: 's3:PutObject',
        resource: 's3://payments-statements-111122223333/statements/new.txt',
      };

      beforeEach(() => {
        aws.faults.set('s3:GetBucketEncryption', () => ({
          ServerSideEncryptionConfiguration: {
            Rules: [
              {
                ApplyServerSideEncryptionByDefault: {
                  SSEAlgorithm: 'aws:kms',
                  KMSMasterKeyID: key,
                },
              },
            ],
          },
        }));
      });

      it('of the bucket, for what is written', async () => {
        const { body } = await ask('payments-api', writing);
        expect(body).toMatchObject({
          outcome: 'unknown',
          sentence: expect.stringContaining(
            `objects of the bucket are encrypted by the KMS key ${key}`,
          ),
          missing: [{ kind: 'layer', name: `key policy of ${key}` }],
          advice: expect.stringContaining('kms:GenerateDataKey'),
        });
      });

      it('of the request, where the question names one', async () => {
        const { body } = await ask('payments-api', {
          ...writing,
          context: {
            's3:x-amz-server-side-encryption-aws-kms-key-id': ['alias/mine'],
          },
        });
        expect(body.missing).toMatchObject([
          { name: 'key policy of alias/mine' },
        ]);
      });

      it('but none, where the request asks for S3’s own keys, or the object is under them', async () => {
        const plain = await ask('payments-api', {
          ...writing,
          context: { 's3:x-amz-server-side-encryption': ['AES256'] },
        });
        expect(plain.body.outcome).toBe('allowed');
        const read = await ask('app1', reading('customer1.txt'));
        expect(read.body.outcome).toBe('allowed');
        expect(aws.calls).not.toContain('s3:GetBucketEncryption');
      });
    });

    it('a bucket that nobody knows', async () => {
      const { body } = await ask('app1', {
        action: 's3:GetObject',
        resource: 's3://nobody-has-this/customer1.txt',
      });
      expect(body).toMatchObject({
        outcome: 'unknown',
        failures: [{ what: 'policy', reason: 'not-found' }],
        objectTags: { source: 'not-read' },
      });
    });

    it('an object that does not exist', async () => {
      const { body } = await ask('app1', reading('nothing.txt'));
      expect(body).toMatchObject({
        outcome: 'unknown',
        objectTags: {
          source: 'not-read',
          reason: `AWS knows no object s3://${bucket}/nothing.txt.`,
        },
      });
    });

    it('policies on what is neither bucket nor table', async () => {
      const { body } = await ask('app1', {
        action: 'sqs:SendMessage',
        resource: 'arn:aws:sqs:us-east-1:111122223333:orders',
      });
      expect(body).toMatchObject({
        outcome: 'unknown',
        sentence: expect.stringContaining(
          'could not be read; unless that allows it, it is denied, because no statement of role eks-pod-s3-read-access-role allows sqs:SendMessage',
        ),
      });
    });
  });

  describe('the cross-check', () => {
    const crossChecked = () =>
      ask('app1', { ...reading('customer1.txt'), crossCheck: true });

    it('agrees', async () => {
      const { body } = await crossChecked();
      expect(body).toMatchObject({
        outcome: 'allowed',
        crossCheck: { outcome: 'allowed', agrees: true },
      });
    });

    it('shows that it does not agree', async () => {
      aws.faults.set('iam:SimulatePrincipalPolicy', () => ({
        EvaluationResults: [
          { EvalActionName: 's3:GetObject', EvalDecision: 'implicitDeny' },
        ],
      }));
      const { body } = await crossChecked();
      expect(body).toMatchObject({
        outcome: 'allowed',
        crossCheck: { outcome: 'denied', agrees: false },
      });
    });

    it('fails by itself', async () => {
      aws.faults.set('iam:SimulatePrincipalPolicy', refuse);
      const { status, body } = await crossChecked();
      expect(status).toBe(200);
      expect(body.outcome).toBe('allowed');
      expect(body.crossCheck).toEqual({
        outcome: 'failed',
        sentence: expect.stringContaining('iam:SimulatePrincipalPolicy'),
      });
      expect(body.failures).toEqual([]);
    });

    it('is left out unless asked for', async () => {
      const { body } = await ask('app1', reading('customer1.txt'));
      expect(body.crossCheck).toBeUndefined();
      expect(aws.calls).not.toContain('iam:SimulatePrincipalPolicy');
    });
  });

  describe('to whom', () => {
    it('refuses a person whom the policy refuses', async () => {
      const { status, body } = await ask(
        'app1',
        reading('customer1.txt'),
        stranger,
      );
      expect(status).toBe(403);
      expect(body.error.name).toBe('NotAllowedError');
      expect(aws.calls).toEqual([]);
    });

    it('asks the policy about the entity', async () => {
      await ask('app1', reading('customer1.txt'));
      expect(portal.asked).toEqual([
        {
          user: ana,
          permission: 'pod-identity.access.read',
          resourceRef: 'component:default/app1',
        },
      ]);
    });

    it.each([
      ['nothing', ana],
      ['secret', ana],
    ])('knows no entity %s', async (name, user) => {
      const { status } = await post(
        name,
        {
          serviceAccount: {
            cluster: 'eksworkshop-eksctl',
            namespace: 'data',
            serviceAccount: 'secret',
          },
          ...reading('customer1.txt'),
        },
        user,
      );
      expect(status).toBe(404);
      expect(aws.calls).toEqual([]);
    });

    it('answers of a service account of the entity and no other', async () => {
      const { status, body } = await post(
        'app1',
        {
          serviceAccount: {
            cluster: 'eksworkshop-eksctl',
            namespace: 'ns-b',
            serviceAccount: 'sa2',
          },
          ...reading('customer1.txt'),
        },
        dan,
      );
      expect(status).toBe(400);
      expect(body.error).toMatchObject({
        name: 'InputError',
        message:
          "'eksworkshop-eksctl/ns-b/sa2' is no service account of component:default/app1. Ask about eksworkshop-eksctl/ns-a/sa1.",
      });
      expect(aws.calls).toEqual([]);
    });

    it('knows the cluster by its ARN too', async () => {
      const { status } = await post('app1', {
        serviceAccount: {
          cluster:
            'arn:aws:eks:us-east-1:111122223333:cluster/eksworkshop-eksctl',
          namespace: 'ns-a',
          serviceAccount: 'sa1',
        },
        ...reading('customer1.txt'),
      });
      expect(status).toBe(200);
    });

    it.each([
      [{ action: 's3:HeadObject' }, 'ask about s3:GetObject'],
      [{ resource: `s3://${bucket}` }, 'acts on an object'],
      [{ context: { 'aws:PrincipalArn': ['x'] } }, 'cannot be set here'],
    ])('says what to do about %j', async (wrong, message) => {
      const { status, body } = await ask('app1', {
        ...reading('customer1.txt'),
        ...wrong,
      });
      expect(status).toBe(400);
      expect(body.error.message).toContain(message);
      expect(aws.calls).toEqual([]);
    });

    it('leaves a trace in the audit log', async () => {
      await ask('app1', reading('customer1.txt'));
      expect(portal.auditor.createEvent).toHaveBeenCalledWith({
        eventId: 'access-decide',
        request: expect.anything(),
        meta: {
          entityRef: 'component:default/app1',
          cluster: 'eksworkshop-eksctl',
          namespace: 'ns-a',
          serviceAccount: 'sa1',
          action: 's3:GetObject',
          resource: `s3://${bucket}/customer1.txt`,
        },
      });
      expect(portal.auditorEvent.success).toHaveBeenCalledTimes(1);
    });
  });

  it('never allows while the config does not speak of the organization', async () => {
    const silent = await startPodIdentity(aws.url, {
      grants: {},
      accounts: [],
    });
    const { body } = await silent.post(
      '/entities/component/default/app1/decisions',
      ana,
      {
        serviceAccount: {
          cluster: 'eksworkshop-eksctl',
          namespace: 'ns-a',
          serviceAccount: 'sa1',
        },
        ...reading('customer1.txt'),
      },
    );
    expect(body).toMatchObject({
      outcome: 'unknown',
      sentence: expect.stringContaining('policies of an organization'),
      advice: expect.stringContaining('podIdentity.accounts'),
    });
  });
});
