import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { LookupEventsCommand } from '@aws-sdk/client-cloudtrail';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  ListQueueTagsCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
  TagQueueCommand,
  UntagQueueCommand,
  type QueueAttributeName,
} from '@aws-sdk/client-sqs';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import {
  directCaller,
  failure,
  permissions,
  TestAws,
  type TestCredentials,
} from '../../__testUtils__';
import { createServices } from '../../services/createServices';

const ACCOUNT = '111122223333';
const OTHER = '444455556666';
const arnOf = (name: string) => `arn:aws:sqs:us-east-1:${ACCOUNT}:${name}`;

const aws = new TestAws();
let admin: SQSClient;
let me: SQSClient;
let stranger: SQSClient;

async function session(account: string): Promise<TestCredentials> {
  const credentials = { accessKeyId: account, secretAccessKey: 'test' };
  const { iam, sts } = aws.clients(credentials);
  const { Role } = await iam.send(
    new CreateRoleCommand({
      RoleName: 'caller',
      AssumeRolePolicyDocument: permissions({
        Principal: { AWS: `arn:aws:iam::${account}:root` },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
      }),
    }),
  );
  const { Credentials } = await sts.send(
    new AssumeRoleCommand({
      RoleArn: Role?.Arn,
      RoleSessionName: 'me',
      Tags: [{ Key: 'team', Value: 'orders' }],
    }),
  );
  return {
    accessKeyId: Credentials!.AccessKeyId!,
    secretAccessKey: Credentials!.SecretAccessKey!,
    sessionToken: Credentials!.SessionToken,
  };
}

async function may(
  account: string,
  ...statements: readonly object[]
): Promise<void> {
  const { iam } = aws.clients({
    accessKeyId: account,
    secretAccessKey: 'test',
  });
  await iam.send(
    new PutRolePolicyCommand({
      RoleName: 'caller',
      PolicyName: 'inline',
      PolicyDocument: permissions(...statements),
    }),
  );
}

async function queue(
  QueueName: string,
  input: {
    Attributes?: Record<string, string>;
    tags?: Record<string, string>;
  } = {},
): Promise<string> {
  const { QueueUrl } = await admin.send(
    new CreateQueueCommand({ QueueName, ...input }),
  );
  return QueueUrl!;
}

const send = (client: SQSClient, QueueUrl: string, MessageBody = 'hello') =>
  client.send(new SendMessageCommand({ QueueUrl, MessageBody }));
const receive = (client: SQSClient, QueueUrl: string, input: object = {}) =>
  client.send(new ReceiveMessageCommand({ QueueUrl, ...input }));
const attributes = async (
  QueueUrl: string,
  ...AttributeNames: QueueAttributeName[]
) =>
  (
    await admin.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames }),
    )
  ).Attributes;

beforeAll(async () => {
  await aws.start({ empty: true });
  admin = new SQSClient(aws.settings());
  me = new SQSClient(aws.settings(await session(ACCOUNT)));
  stranger = new SQSClient(aws.settings(await session(OTHER)));
});
afterAll(() => aws.stop());
afterEach(() => aws.setAhead(0));

describe('a queue', () => {
  it('is made, found, described and deleted', async () => {
    const url = await queue('made', { tags: { team: 'orders' } });
    expect(url).toBe(`${aws.url}/${ACCOUNT}/made`);
    expect(
      (await admin.send(new GetQueueUrlCommand({ QueueName: 'made' })))
        .QueueUrl,
    ).toBe(url);
    expect(await attributes(url, 'All')).toMatchObject({
      QueueArn: arnOf('made'),
      VisibilityTimeout: '30',
      MessageRetentionPeriod: '345600',
      SqsManagedSseEnabled: 'true',
      ApproximateNumberOfMessages: '0',
      CreatedTimestamp: expect.stringMatching(/^\d{10}$/),
    });
    expect(await attributes(url, 'Policy', 'QueueArn')).toEqual({
      QueueArn: arnOf('made'),
    });
    await admin.send(new DeleteQueueCommand({ QueueUrl: url }));
    expect(
      await failure(admin.send(new GetQueueUrlCommand({ QueueName: 'made' }))),
    ).toEqual({
      name: 'QueueDoesNotExist',
      message: 'The specified queue does not exist.',
      status: 400,
    });
  });

  it('is made once, unless it is to be another', async () => {
    const Attributes = { VisibilityTimeout: '60' };
    const url = await queue('once', { Attributes });
    expect(await queue('once', { Attributes })).toBe(url);
    expect(await queue('once')).toBe(url);
    expect(
      await failure(queue('once', { Attributes: { VisibilityTimeout: '61' } })),
    ).toMatchObject({ name: 'QueueNameExists', status: 400 });
  });

  it('is encrypted by SQS or by a key, as was said last', async () => {
    const url = await queue('encrypted');
    const set = (Attributes: Record<string, string>) =>
      admin.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes }));
    await set({ KmsMasterKeyId: 'alias/orders' });
    expect(
      await attributes(url, 'KmsMasterKeyId', 'SqsManagedSseEnabled'),
    ).toEqual({
      KmsMasterKeyId: 'alias/orders',
      SqsManagedSseEnabled: 'false',
    });
    await set({ SqsManagedSseEnabled: 'true' });
    expect(
      await attributes(url, 'KmsMasterKeyId', 'SqsManagedSseEnabled'),
    ).toEqual({ SqsManagedSseEnabled: 'true' });
  });

  it('has tags', async () => {
    const QueueUrl = await queue('tagged', { tags: { team: 'orders' } });
    await admin.send(new TagQueueCommand({ QueueUrl, Tags: { stage: 'x' } }));
    await admin.send(new UntagQueueCommand({ QueueUrl, TagKeys: ['team'] }));
    const { Tags } = await admin.send(new ListQueueTagsCommand({ QueueUrl }));
    expect(Tags).toEqual({ stage: 'x' });
  });

  it('is listed in pages, by its prefix', async () => {
    await Promise.all(['list-a', 'list-b', 'list-c'].map(name => queue(name)));
    const list = (input: object) =>
      admin.send(new ListQueuesCommand({ QueueNamePrefix: 'list-', ...input }));
    const first = await list({ MaxResults: 2 });
    expect(first.QueueUrls).toHaveLength(2);
    const second = await list({ MaxResults: 2, NextToken: first.NextToken });
    expect(second).toMatchObject({
      QueueUrls: [`${aws.url}/${ACCOUNT}/list-c`],
    });
    expect(second.NextToken).toBeUndefined();
    expect((await list({})).QueueUrls).toHaveLength(3);
  });

  it('is not made for what is not imitated', async () => {
    expect(await failure(queue('orders.fifo'))).toMatchObject({
      name: 'NotImplemented',
      status: 501,
    });
  });
});

describe('messages', () => {
  it('are received until they are deleted', async () => {
    const QueueUrl = await queue('messages');
    const sent = await send(admin, QueueUrl);
    const all = { MessageSystemAttributeNames: ['All'] };
    const { Messages: first = [] } = await receive(admin, QueueUrl, all);
    expect(first).toMatchObject([
      {
        MessageId: sent.MessageId,
        Body: 'hello',
        Attributes: { ApproximateReceiveCount: '1' },
      },
    ]);
    expect(await receive(admin, QueueUrl)).not.toHaveProperty('Messages');
    expect(
      await attributes(QueueUrl, 'ApproximateNumberOfMessagesNotVisible'),
    ).toEqual({ ApproximateNumberOfMessagesNotVisible: '1' });

    aws.setAhead(31_000);
    const { Messages: again = [] } = await receive(admin, QueueUrl, all);
    expect(again).toMatchObject([
      { Attributes: { ApproximateReceiveCount: '2' } },
    ]);
    await admin.send(
      new DeleteMessageCommand({
        QueueUrl,
        ReceiptHandle: again[0].ReceiptHandle,
      }),
    );
    aws.setAhead(120_000);
    expect(await receive(admin, QueueUrl)).not.toHaveProperty('Messages');
  });

  it('wait, and are forgotten in the end', async () => {
    const QueueUrl = await queue('waiting', {
      Attributes: { DelaySeconds: '10', MessageRetentionPeriod: '60' },
    });
    await send(admin, QueueUrl);
    expect(await receive(admin, QueueUrl)).not.toHaveProperty('Messages');
    aws.setAhead(11_000);
    expect((await receive(admin, QueueUrl)).Messages).toHaveLength(1);
    aws.setAhead(61_000);
    expect(await receive(admin, QueueUrl)).not.toHaveProperty('Messages');
  });
});

describe('a session', () => {
  const deny = { name: 'AccessDenied', status: 403 };

  it('is refused in the words of SQS', async () => {
    const url = await queue('mine');
    await may(ACCOUNT, { Action: 'sqs:ReceiveMessage', Resource: '*' });
    await expect(receive(me, url)).resolves.toBeDefined();
    expect(await failure(send(me, url))).toEqual({
      ...deny,
      message: `User: arn:aws:sts::${ACCOUNT}:assumed-role/caller/me is not authorized to perform: sqs:sendmessage on resource: ${arnOf(
        'mine',
      )} because no identity-based policy allows the sqs:sendmessage action`,
    });
  });

  it('is decided by tags of the queue and of the request', async () => {
    const ours = await queue('ours', { tags: { team: 'orders' } });
    const theirs = await queue('theirs', { tags: { team: 'billing' } });
    await may(ACCOUNT, {
      Action: ['sqs:SendMessage', 'sqs:TagQueue'],
      Resource: '*',
      Condition: {
        StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' },
        StringEqualsIfExists: { 'aws:RequestTag/stage': 'test' },
      },
    });
    await expect(send(me, ours)).resolves.toBeDefined();
    expect(await failure(send(me, theirs))).toMatchObject(deny);
    const tag = (stage: string) =>
      me.send(new TagQueueCommand({ QueueUrl: ours, Tags: { stage } }));
    await expect(tag('test')).resolves.toBeDefined();
    expect(await failure(tag('live'))).toMatchObject(deny);
  });

  it('is given to and taken from by the policy of the queue, in another account too', async () => {
    const url = await queue('shared');
    const put = (...statements: object[]) =>
      admin.send(
        new SetQueueAttributesCommand({
          QueueUrl: url,
          Attributes: { Policy: permissions(...statements) },
        }),
      );
    const callers = [ACCOUNT, OTHER].map(
      id => `arn:aws:iam::${id}:role/caller`,
    );
    const statement = {
      Principal: { AWS: callers },
      Action: ['sqs:SendMessage', 'sqs:SetQueueAttributes'],
      Resource: arnOf('shared'),
    };
    await may(ACCOUNT, { Action: 'sqs:ListQueues', Resource: '*' });
    await may(OTHER, { Action: 'sqs:*', Resource: '*' });
    expect(await failure(send(stranger, url))).toMatchObject(deny);
    await put(statement);
    await expect(send(me, url)).resolves.toBeDefined();
    await expect(send(stranger, url)).resolves.toBeDefined();
    // No policy can give this to another account.
    expect(
      await failure(
        stranger.send(
          new SetQueueAttributesCommand({ QueueUrl: url, Attributes: {} }),
        ),
      ),
    ).toMatchObject(deny);
    await put(statement, { ...statement, Effect: 'Deny' });
    expect(await failure(send(stranger, url))).toMatchObject({
      message: expect.stringContaining(
        'with an explicit deny in a resource-based policy',
      ),
    });
  });

  it('needs the key of an encrypted queue too', async () => {
    const url = await queue('by-key', {
      Attributes: { KmsMasterKeyId: '1234abcd-12ab-34cd-56ef-1234567890ab' },
    });
    await may(ACCOUNT, { Action: 'sqs:*', Resource: '*' });
    expect(await failure(send(me, url))).toMatchObject({
      name: 'KmsAccessDenied',
      status: 400,
      message: expect.stringContaining('kms:GenerateDataKey'),
    });
    await may(
      ACCOUNT,
      { Action: 'sqs:*', Resource: '*' },
      {
        Action: ['kms:GenerateDataKey', 'kms:Decrypt'],
        Resource: '*',
        Condition: {
          StringEquals: { 'kms:ViaService': 'sqs.us-east-1.amazonaws.com' },
        },
      },
    );
    await expect(send(me, url)).resolves.toBeDefined();
  });
});

it('CloudTrail tells of queues, and not of messages', async () => {
  const QueueUrl = await queue('told');
  await send(admin, QueueUrl);
  const { cloudtrail } = aws.clients();
  const { Events = [] } = await cloudtrail.send(
    new LookupEventsCommand({
      LookupAttributes: [
        { AttributeKey: 'EventSource', AttributeValue: 'sqs.amazonaws.com' },
      ],
    }),
  );
  const names = Events.map(({ EventName }) => EventName);
  expect(names).toContain('CreateQueue');
  expect(names).not.toContain('SendMessage');
});

describe('queues of a seed', () => {
  const seed = (queues: object[]) => ({
    version: 1,
    accounts: { [ACCOUNT]: { regions: { 'us-east-1': { queues } } } },
  });
  const whole = {
    name: 'seeded',
    policy: JSON.parse(
      permissions({
        Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
        Action: 'sqs:*',
        Resource: arnOf('seeded'),
      }),
    ),
    kmsKey: 'alias/orders',
    tags: { team: 'orders' },
    messages: ['one'],
  };

  it('are there, and again when they were saved and loaded', async () => {
    const services = createServices({ seed: seed([whole]) });
    const other = createServices({ empty: true });
    other.load(JSON.parse(JSON.stringify(services.save())));
    const QueueUrl = `http://localhost/${ACCOUNT}/seeded`;
    for (const each of [services, other]) {
      const ask = directCaller(each);
      const { Attributes } = await ask('sqs', 'GetQueueAttributes', {
        QueueUrl,
        AttributeNames: ['All'],
      });
      expect(Attributes).toMatchObject({
        KmsMasterKeyId: 'alias/orders',
        Policy: expect.stringContaining('sqs:*'),
        ApproximateNumberOfMessages: '1',
      });
      expect(await ask('sqs', 'ReceiveMessage', { QueueUrl })).toMatchObject({
        Messages: [{ Body: 'one' }],
      });
    }
  });

  it.each<[string, object[]]>([
    ['queues[0].name: Can only include', [{ name: 'a b' }]],
    ['queues[1].name: a is there twice', [{ name: 'a' }, { name: 'a' }]],
    ['queues[0].policy: ', [{ name: 'a', policy: { Statement: [] } }]],
  ])('say %s', (message, queues) => {
    expect(() => createServices({ seed: seed(queues) })).toThrow(message);
  });
});
