import {
  CreateTopicCommand,
  SetTopicAttributesCommand,
  SNSClient,
} from '@aws-sdk/client-sns';
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

const arn = 'arn:aws:sns:us-east-1:111122223333:payments-events';
const publish = { kind: 'sns-publish', topic: 'payments-events' };

describe('topics of SNS', () => {
  let at: Granting;
  let sns: SNSClient;

  beforeAll(async () => {
    at = await startGranting();
    sns = new SNSClient({
      endpoint: at.aws.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    for (const Name of ['payments-events', 'hr-events']) {
      await sns.send(new CreateTopicCommand({ Name }));
    }
    const admin = new AwsAdmin(at.aws.url);
    await admin.giveNotifier(
      'herald',
      [
        {
          Effect: 'Allow',
          Principal: { Service: 'pods.eks.amazonaws.com' },
          Action: ['sts:AssumeRole', 'sts:TagSession'],
        },
      ],
      {
        name: 'herald-policy',
        statements: [
          {
            Sid: 'Publish',
            Effect: 'Allow',
            Action: ['sns:Publish', 'sns:GetTopicAttributes'],
            Resource: arn,
          },
        ],
      },
    );
    admin.close();
  });
  afterAll(async () => {
    sns.destroy();
    await at.close();
  });
  beforeEach(() => at.reset());

  const set = (AttributeName: string, AttributeValue: string) =>
    sns.send(
      new SetTopicAttributesCommand({
        TopicArn: arn,
        AttributeName,
        AttributeValue,
      }),
    );
  const stands = (Effect: 'Allow' | 'Deny', Action: string) =>
    set(
      'Policy',
      JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'OfTheTopic',
            Effect,
            Principal: { AWS: 'arn:aws:iam::111122223333:role/herald' },
            Action,
            Resource: arn,
          },
        ],
      }),
    );

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

  it('are offered where they are open', async () => {
    const { body } = await at.portal.get('/grant-options', ana);
    expect(body.resources).toContainEqual({
      limit: 'topics',
      name: 'payments-events',
      accountId: '111122223333',
      region: 'us-east-1',
    });
    expect(JSON.stringify(body)).not.toContain('hr-events');
  });

  it('are granted by their exact ARN, with what a key needs said in the plan', async () => {
    const { status, body } = await at.postRole(newServiceAccount(), {
      permissions: [publish],
    });
    expect(status).toBe(200);
    const step = body.steps.at(-1);
    expect(step.summary).toMatch(
      /: publish messages to topic payments-events$/,
    );
    expect(step.note).toContain(
      'the policy of that key must allow the role kms:GenerateDataKey and kms:Decrypt',
    );
    expect(JSON.parse(step.document).Statement).toEqual([
      {
        Sid: 'PublishMessages',
        Effect: 'Allow',
        Action: ['sns:Publish'],
        Resource: arn,
        Condition: { StringEquals: { 'aws:ResourceAccount': '111122223333' } },
      },
    ]);
  });

  it('are not granted outside the limits', async () => {
    const { status, body } = await at.postRole(newServiceAccount(), {
      permissions: [{ ...publish, topic: 'hr-events' }],
    });
    expect(status).toBe(403);
    expect(body.error.message).toContain(
      'access to the topic hr-events cannot be granted to group:default/payments. Open are the topics payments-*.',
    );
  });

  it('answer by the role and by their policy', async () => {
    await stands('Allow', 'sns:Subscribe');
    expect(await ask('sns:Publish')).toMatchObject({
      outcome: 'allowed',
      failures: [],
    });
    expect(await ask('sns:Subscribe')).toMatchObject({
      outcome: 'allowed',
      sentence:
        'Allowed by statement OfTheTopic of the topic policy of payments-events.',
    });
    await stands('Deny', 'sns:Publish');
    expect(await ask('sns:Publish')).toMatchObject({
      outcome: 'denied',
      denial: 'explicit',
    });
  });

  it('leave it open where a key may stand in the way, of publishing alone', async () => {
    const key = 'arn:aws:kms:us-east-1:111122223333:key/1234';
    await stands('Allow', 'sns:Subscribe');
    await set('KmsMasterKeyId', key);
    expect(await ask('sns:Publish')).toMatchObject({
      outcome: 'unknown',
      sentence: expect.stringContaining(
        `the topic is encrypted by the KMS key ${key}`,
      ),
    });
    expect((await ask('sns:GetTopicAttributes')).outcome).toBe('allowed');
    await set('KmsMasterKeyId', '');
  });

  it('are unknown where they may not be read, and not told whether they are there', async () => {
    // As of one that is there: the role says no of either.
    expect(await ask('sns:Subscribe', `${arn}-2`)).toMatchObject({
      outcome: 'denied',
      failures: [],
    });
    at.aws.faults.set('sns:GetTopicAttributes', () => {
      throw new AwsError('AuthorizationError', 'No', { status: 403 });
    });
    const body = await ask('sns:Publish');
    expect(body.outcome).toBe('unknown');
    expect(body.advice.sentence).toContain(
      "Ask the platform team to allow sns:GetTopicAttributes to the portal's AWS credentials",
    );
  });
});
