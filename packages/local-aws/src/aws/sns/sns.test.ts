import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import {
  CreateTopicCommand,
  DeleteTopicCommand,
  GetTopicAttributesCommand,
  ListTagsForResourceCommand,
  ListTopicsCommand,
  paginateListTopics,
  PublishCommand,
  SetTopicAttributesCommand,
  SNSClient,
  TagResourceCommand,
  UntagResourceCommand,
  type CreateTopicCommandInput,
} from '@aws-sdk/client-sns';
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
const arnOf = (name: string) => `arn:aws:sns:us-east-1:${ACCOUNT}:${name}`;

const aws = new TestAws();
let admin: SNSClient;
let me: SNSClient;
let stranger: SNSClient;

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

async function topic(
  Name: string,
  input: Partial<CreateTopicCommandInput> = {},
): Promise<string> {
  const { TopicArn } = await admin.send(
    new CreateTopicCommand({ Name, ...input }),
  );
  return TopicArn!;
}

const publish = (client: SNSClient, TopicArn: string) =>
  client.send(new PublishCommand({ TopicArn, Message: 'hello' }));
const attributes = async (TopicArn: string) =>
  (await admin.send(new GetTopicAttributesCommand({ TopicArn }))).Attributes!;
const set = (
  client: SNSClient,
  TopicArn: string,
  AttributeName: string,
  AttributeValue: string,
) =>
  client.send(
    new SetTopicAttributesCommand({ TopicArn, AttributeName, AttributeValue }),
  );

beforeAll(async () => {
  await aws.start({ empty: true });
  admin = new SNSClient(aws.settings());
  me = new SNSClient(aws.settings(await session(ACCOUNT)));
  stranger = new SNSClient(aws.settings(await session(OTHER)));
});
afterAll(() => aws.stop());

describe('a topic', () => {
  it('is made once, described and deleted', async () => {
    const arn = await topic('made');
    expect(arn).toBe(arnOf('made'));
    expect(await topic('made')).toBe(arn);
    expect(await attributes(arn)).toMatchObject({
      TopicArn: arn,
      Owner: ACCOUNT,
      Policy: expect.stringContaining('__default_statement_ID'),
      SubscriptionsConfirmed: '0',
    });
    await set(admin, arn, 'KmsMasterKeyId', 'alias/orders');
    expect(await attributes(arn)).toMatchObject({
      KmsMasterKeyId: 'alias/orders',
    });
    await admin.send(new DeleteTopicCommand({ TopicArn: arn }));
    await admin.send(new DeleteTopicCommand({ TopicArn: arn }));
    expect(await failure(attributes(arn))).toEqual({
      name: 'NotFoundException',
      message: 'Topic does not exist',
      status: 404,
    });
  });

  it('is not made a second time as another', async () => {
    await topic('once', { Tags: [{ Key: 'team', Value: 'orders' }] });
    const again = topic('once', { Tags: [{ Key: 'team', Value: 'x' }] });
    expect(await failure(again)).toMatchObject({
      name: 'InvalidParameterException',
      message:
        'Invalid parameter: Tags Reason: Topic already exists with different tags',
      status: 400,
    });
  });

  it('has tags', async () => {
    const ResourceArn = await topic('tagged');
    const tags = [
      { Key: 'team', Value: 'orders' },
      { Key: 'stage', Value: 'x' },
    ];
    await admin.send(new TagResourceCommand({ ResourceArn, Tags: tags }));
    await admin.send(
      new UntagResourceCommand({ ResourceArn, TagKeys: ['stage'] }),
    );
    const { Tags } = await admin.send(
      new ListTagsForResourceCommand({ ResourceArn }),
    );
    expect(Tags).toEqual([{ Key: 'team', Value: 'orders' }]);
  });

  it('is not made for what is not imitated', async () => {
    expect(await failure(topic('orders.fifo'))).toMatchObject({
      name: 'NotImplemented',
      status: 501,
    });
  });
});

it('topics are listed in pages', async () => {
  const region = 'eu-west-1';
  const abroad = new SNSClient({ ...aws.settings(), region });
  const names = Array.from({ length: 101 }, (_, at) => `topic-${1000 + at}`);
  for (const Name of names) {
    await abroad.send(new CreateTopicCommand({ Name }));
  }
  const pages: (string | undefined)[][] = [];
  for await (const page of paginateListTopics({ client: abroad }, {})) {
    pages.push((page.Topics ?? []).map(({ TopicArn }) => TopicArn));
  }
  expect(pages.map(page => page.length)).toEqual([100, 1]);
  expect(pages.flat()).toEqual(
    names.map(name => `arn:aws:sns:${region}:${ACCOUNT}:${name}`),
  );
});

describe('a session', () => {
  const deny = { name: 'AuthorizationErrorException', status: 403 };

  it('is refused in the words of SNS, which no default policy changes', async () => {
    const arn = await topic('mine');
    await may(ACCOUNT, { Action: 'sns:ListTopics', Resource: '*' });
    await expect(me.send(new ListTopicsCommand({}))).resolves.toBeDefined();
    expect(await failure(publish(me, arn))).toEqual({
      ...deny,
      message: `User: arn:aws:sts::${ACCOUNT}:assumed-role/caller/me is not authorized to perform: SNS:Publish on resource: ${arn} because no identity-based policy allows the SNS:Publish action`,
    });
  });

  it('is decided by tags of the topic', async () => {
    const ours = await topic('ours', {
      Tags: [{ Key: 'team', Value: 'orders' }],
    });
    const theirs = await topic('theirs', {
      Tags: [{ Key: 'team', Value: 'billing' }],
    });
    await may(ACCOUNT, {
      Action: 'sns:Publish',
      Resource: '*',
      Condition: {
        StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' },
      },
    });
    await expect(publish(me, ours)).resolves.toMatchObject({
      MessageId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(await failure(publish(me, theirs))).toMatchObject(deny);
  });

  it('is given to and taken from by the policy of the topic, in another account too', async () => {
    const arn = await topic('shared');
    const put = (...statements: object[]) =>
      set(admin, arn, 'Policy', permissions(...statements));
    const statement = {
      Principal: {
        AWS: [ACCOUNT, OTHER].map(id => `arn:aws:iam::${id}:role/caller`),
      },
      Action: 'sns:Publish',
      Resource: arn,
    };
    await may(ACCOUNT, { Action: 'sns:ListTopics', Resource: '*' });
    await may(OTHER, { Action: 'sns:*', Resource: '*' });
    expect(await failure(publish(stranger, arn))).toMatchObject(deny);
    await put(statement);
    await expect(publish(me, arn)).resolves.toBeDefined();
    await expect(publish(stranger, arn)).resolves.toBeDefined();
    await put(statement, { ...statement, Effect: 'Deny' });
    expect(await failure(publish(stranger, arn))).toMatchObject({
      message: expect.stringContaining(
        'with an explicit deny in a resource-based policy',
      ),
    });
  });

  it('needs the key of an encrypted topic too', async () => {
    const arn = await topic('by-key', {
      Attributes: { KmsMasterKeyId: '1234abcd-12ab-34cd-56ef-1234567890ab' },
    });
    const topics = { Action: 'sns:*', Resource: '*' };
    await may(ACCOUNT, topics);
    expect(await failure(publish(me, arn))).toMatchObject({
      name: 'KMSAccessDeniedException',
      status: 400,
      message: expect.stringContaining('kms:GenerateDataKey'),
    });
    await may(ACCOUNT, topics, {
      Action: ['kms:GenerateDataKey', 'kms:Decrypt'],
      Resource: '*',
      Condition: {
        StringEquals: { 'kms:ViaService': 'sns.us-east-1.amazonaws.com' },
      },
    });
    await expect(publish(me, arn)).resolves.toBeDefined();
  });
});

describe('topics of a seed', () => {
  const seed = (topics: object[]) => ({
    version: 1,
    accounts: { [ACCOUNT]: { regions: { 'us-east-1': { topics } } } },
  });

  it('are there, and again when they were saved and loaded', async () => {
    const policy = JSON.parse(
      permissions({
        Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
        Action: 'sns:*',
        Resource: arnOf('seeded'),
      }),
    );
    const services = createServices({
      seed: seed([
        {
          name: 'seeded',
          policy,
          kmsKey: 'alias/orders',
          tags: { team: 'orders' },
        },
        { name: 'plain' },
      ]),
    });
    const other = createServices({ empty: true });
    other.load(JSON.parse(JSON.stringify(services.save())));
    for (const each of [services, other]) {
      const { Attributes } = await directCaller(each)(
        'sns',
        'GetTopicAttributes',
        { TopicArn: arnOf('seeded') },
      );
      expect(Attributes).toMatchObject({ KmsMasterKeyId: 'alias/orders' });
      expect(JSON.parse(Attributes.Policy)).toEqual(policy);
    }
  });

  it.each<[string, object[]]>([
    ['topics[0].name: Invalid parameter: Topic Name', [{ name: 'a b' }]],
    ['topics[1].name: a is there twice', [{ name: 'a' }, { name: 'a' }]],
  ])('say %s', (message, topics) => {
    expect(() => createServices({ seed: seed(topics) })).toThrow(message);
  });
});
