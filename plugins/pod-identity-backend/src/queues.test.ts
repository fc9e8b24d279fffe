import {
  CreateQueueCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { AwsError } from 'local-aws';
import { AwsAdmin } from './__testUtils__/AwsAdmin';
import { ana } from './__testUtils__/people';
import {
  newServiceAccount,
  startGranting,
  type Granting,
} from './__testUtils__/startGranting';

// Each starts a backend, which takes its time where many tests run at once.
jest.setTimeout(60_000);

const arn = 'arn:aws:sqs:us-east-1:111122223333:payments-orders';
const send = { kind: 'sqs-send', queue: 'payments-orders' };
const receive = { kind: 'sqs-receive', queue: 'payments-orders' };

describe('queues of SQS', () => {
  let at: Granting;
  let sqs: SQSClient;
  let QueueUrl: string | undefined;

  beforeAll(async () => {
    at = await startGranting();
    sqs = new SQSClient({
      endpoint: at.aws.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    for (const QueueName of ['payments-orders', 'hr-orders']) {
      const created = await sqs.send(new CreateQueueCommand({ QueueName }));
      QueueUrl ??= created.QueueUrl;
    }
  });
  afterAll(async () => {
    sqs.destroy();
    await at.close();
  });
  beforeEach(() => at.reset());

  const set = (Attributes: Record<string, string>) =>
    sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));

  describe('are granted', () => {
    it('out of those that are open', async () => {
      const { body } = await at.portal.get('/grant-options', ana);
      expect(body.resources).toContainEqual({
        limit: 'queues',
        name: 'payments-orders',
        accountId: '111122223333',
        region: 'us-east-1',
      });
      expect(JSON.stringify(body)).not.toContain('hr-orders');
    });

    it('by their exact ARN, with what a key needs said in the plan', async () => {
      const account = newServiceAccount();
      const { status, body } = await at.postRole(account, {
        permissions: [send, receive],
      });
      expect(status).toBe(200);
      const [first, second] = body.steps.slice(-2);
      expect(first).toMatchObject({
        action: 'create',
        cause: 'inline-policy-missing',
        summary: expect.stringMatching(
          /^Add inline policy pod-identity-sqs-receive-payments-orders-[0-9a-f]{12}: receive and delete messages of queue payments-orders$/,
        ),
        note: 'This does not include a KMS key: if queue payments-orders is encrypted with a customer managed key, the policy of that key must allow the role kms:Decrypt',
      });
      expect(JSON.parse(second.document).Statement).toEqual([
        {
          Sid: 'SendMessages',
          Effect: 'Allow',
          Action: [
            'sqs:SendMessage',
            'sqs:GetQueueAttributes',
            'sqs:GetQueueUrl',
          ],
          Resource: arn,
          Condition: {
            StringEquals: { 'aws:ResourceAccount': '111122223333' },
          },
        },
      ]);
      const again = await at.postRole(account, { permissions: [receive] });
      expect(again.body.steps.slice(-2)).toEqual([
        expect.objectContaining({ action: 'keep', name: first.name }),
        expect.objectContaining({ action: 'delete', name: second.name }),
      ]);
    });

    it.each([
      [
        'hr-orders',
        403,
        'permissions[0]: access to the queue hr-orders cannot be granted to group:default/payments. Open are the queues payments-*.',
      ],
      [
        'payments-*',
        400,
        "permissions[0]: 'payments-*' is not a valid queue name: use 1 to 80",
      ],
    ])('and not as %s', async (queue, status, message) => {
      const response = await at.postRole(newServiceAccount(), {
        permissions: [{ ...send, queue }],
      });
      expect(response.body.error.message).toContain(message);
      expect(response.status).toBe(status);
    });
  });

  describe('are asked about', () => {
    beforeAll(async () => {
      const admin = new AwsAdmin(at.aws.url);
      await admin.giveNotifier(
        'courier',
        [
          {
            Effect: 'Allow',
            Principal: { Service: 'pods.eks.amazonaws.com' },
            Action: ['sts:AssumeRole', 'sts:TagSession'],
          },
        ],
        {
          name: 'courier-policy',
          statements: [
            {
              Sid: 'Send',
              Effect: 'Allow',
              Action: 'sqs:SendMessage',
              Resource: arn,
            },
          ],
        },
      );
      admin.close();
    });
    beforeEach(() => set({ Policy: '', SqsManagedSseEnabled: 'true' }));

    async function ask(action: string, resource = arn) {
      const { body } = await at.portal.post(
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
        },
      );
      return body;
    }

    const stands = (Effect: 'Allow' | 'Deny', Action: string) =>
      set({
        Policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'OfTheQueue',
              Effect,
              Principal: { AWS: 'arn:aws:iam::111122223333:role/courier' },
              Action,
              Resource: arn,
            },
          ],
        }),
      });

    it.each([
      ['the ARN', arn],
      [
        'the URL',
        'https://sqs.us-east-1.amazonaws.com/111122223333/payments-orders',
      ],
    ])('by %s: the role allows it', async (_, resource) => {
      expect(await ask('sqs:SendMessage', resource)).toMatchObject({
        outcome: 'allowed',
        failures: [],
      });
    });

    it('the policy of the queue allows it', async () => {
      expect((await ask('sqs:PurgeQueue')).outcome).toBe('denied');
      await stands('Allow', 'sqs:PurgeQueue');
      expect(await ask('sqs:PurgeQueue')).toMatchObject({
        outcome: 'allowed',
        sentence:
          'Allowed by statement OfTheQueue of the queue policy of payments-orders.',
      });
    });

    it('the policy of the queue denies it', async () => {
      await stands('Deny', 'sqs:SendMessage');
      expect(await ask('sqs:SendMessage')).toMatchObject({
        outcome: 'denied',
        denial: 'explicit',
        sentence:
          'Denied by statement OfTheQueue of the queue policy of payments-orders.',
      });
    });

    it('a key of its own may stand in the way of messages', async () => {
      const KmsMasterKeyId = 'arn:aws:kms:us-east-1:111122223333:key/1234';
      await set({ KmsMasterKeyId });
      expect(await ask('sqs:SendMessage')).toMatchObject({
        outcome: 'unknown',
        sentence: expect.stringContaining(
          `the queue is encrypted by the KMS key ${KmsMasterKeyId}`,
        ),
      });
      await stands('Allow', 'sqs:PurgeQueue');
      expect((await ask('sqs:PurgeQueue')).outcome).toBe('allowed');
    });

    it('is unknown where the queue may not be read, and not told whether it is there', async () => {
      const other = await ask('sqs:PurgeQueue', `${arn}-2`);
      // As of one that is there: the role says no of either.
      expect(other).toMatchObject({ outcome: 'denied', failures: [] });
      at.aws.faults.set('sqs:GetQueueAttributes', () => {
        throw new AwsError('AccessDenied', 'No', { status: 403 });
      });
      const body = await ask('sqs:SendMessage');
      expect(body).toMatchObject({
        outcome: 'unknown',
        failures: [{ cause: 'forbidden' }, { cause: 'forbidden' }],
      });
      expect(body.advice.sentence).toContain(
        "Ask the platform team to allow sqs:GetQueueAttributes to the portal's AWS credentials",
      );
    });

    it('with the queue read once for its policy and its key', async () => {
      await set({ KmsMasterKeyId: 'alias/orders' });
      let reads = 0;
      at.aws.faults.set('sqs:GetQueueAttributes', (_input, goOn) => {
        reads += 1;
        return goOn();
      });
      expect(await ask('sqs:SendMessage')).toMatchObject({
        resource: arn,
        failures: [],
      });
      expect(reads).toBe(1);
    });
  });
});
