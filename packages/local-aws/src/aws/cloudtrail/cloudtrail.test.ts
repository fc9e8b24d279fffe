import {
  LookupEventsCommand,
  type LookupAttribute,
  type LookupEventsCommandInput,
} from '@aws-sdk/client-cloudtrail';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import {
  DescribeClusterCommand,
  ListClustersCommand,
} from '@aws-sdk/client-eks';
import {
  CreateRoleCommand,
  DeleteRoleCommand,
  GetRoleCommand,
} from '@aws-sdk/client-iam';
import { CreateBucketCommand, GetObjectCommand } from '@aws-sdk/client-s3';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import {
  assumeForPod,
  failure,
  podTrust,
  TestAws,
  type TestClients,
} from '../../__testUtils__';

const ACCOUNT = '111122223333';
const CLUSTER = 'eksworkshop-eksctl';

describe('CloudTrail', () => {
  const aws = new TestAws();
  let admin: TestClients;
  beforeAll(async () => {
    await aws.start({ limits: {} });
    admin = aws.clients();
  });
  afterAll(() => aws.stop());
  afterEach(() => aws.setAhead(0));

  async function lookup(
    AttributeKey?: LookupAttribute['AttributeKey'],
    AttributeValue?: string,
    input: LookupEventsCommandInput = {},
  ) {
    const { Events } = await admin.cloudtrail.send(
      new LookupEventsCommand({
        LookupAttributes: AttributeKey
          ? [{ AttributeKey, AttributeValue }]
          : undefined,
        ...input,
      }),
    );
    return Events!.map(event => ({
      ...event,
      record: JSON.parse(event.CloudTrailEvent!),
    }));
  }

  it('keeps a refused pod as AWS does: by cluster and node, not by service account', async () => {
    await assumeForPod(aws.url, CLUSTER, {
      namespace: 'checkout',
      serviceAccount: 'checkout',
    });
    const [event] = await lookup('EventName', 'AssumeRoleForPodIdentity');
    expect(event).toMatchObject({
      EventName: 'AssumeRoleForPodIdentity',
      EventSource: 'eks-auth.amazonaws.com',
      ReadOnly: 'true',
      Username: expect.stringMatching(/^i-[0-9a-f]{17}$/),
      Resources: [{ ResourceType: 'AWS::EKS::Cluster', ResourceName: CLUSTER }],
    });
    expect(event.record).toEqual({
      eventVersion: '1.09',
      userIdentity: {
        type: 'AssumedRole',
        principalId: expect.stringContaining(`:${event.Username}`),
        arn: expect.stringMatching(
          new RegExp(
            `^arn:aws:sts::${ACCOUNT}:assumed-role/.+/${event.Username}$`,
          ),
        ),
        accountId: ACCOUNT,
        accessKeyId: event.AccessKeyId,
        sessionContext: {
          sessionIssuer: expect.objectContaining({ type: 'Role' }),
          attributes: {
            creationDate: expect.stringMatching(/Z$/),
            mfaAuthenticated: 'false',
          },
          ec2RoleDelivery: '2.0',
        },
      },
      eventTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      eventSource: 'eks-auth.amazonaws.com',
      eventName: 'AssumeRoleForPodIdentity',
      awsRegion: 'us-east-1',
      sourceIPAddress: '127.0.0.1',
      userAgent: expect.any(String),
      errorCode: 'AccessDenied',
      errorMessage:
        'Unauthorized Exception! EKS does not have permissions to assume the associated role.',
      requestParameters: {
        clusterName: CLUSTER,
        token: 'HIDDEN_DUE_TO_SECURITY_REASONS',
      },
      responseElements: null,
      requestID: expect.any(String),
      eventID: event.EventId,
      readOnly: true,
      eventType: 'AwsApiCall',
      managementEvent: true,
      recipientAccountId: ACCOUNT,
      eventCategory: 'Management',
      tlsDetails: {
        tlsVersion: 'TLSv1.3',
        cipherSuite: 'TLS_AES_128_GCM_SHA256',
        clientProvidedHostHeader: 'eks-auth.us-east-1.api.aws',
      },
    });
    expect(event.CloudTrailEvent).not.toContain('checkout');
  });

  it('keeps what was asked and answered, under the names of events', async () => {
    const role = {
      RoleName: 'audited',
      AssumeRolePolicyDocument: podTrust(),
      Tags: [{ Key: 'Team', Value: 'a' }],
    };
    await admin.iam.send(new CreateRoleCommand(role));
    await failure(admin.iam.send(new CreateRoleCommand(role)));
    const [refused, created] = await lookup('ResourceName', 'audited');
    expect(created).toMatchObject({
      EventSource: 'iam.amazonaws.com',
      ReadOnly: 'false',
      Username: 'administrator',
      AccessKeyId: 'test',
      record: {
        userIdentity: { type: 'IAMUser', userName: 'administrator' },
        requestParameters: {
          roleName: 'audited',
          assumeRolePolicyDocument: podTrust(),
          tags: [{ key: 'Team', value: 'a' }],
        },
        responseElements: {
          role: { arn: `arn:aws:iam::${ACCOUNT}:role/audited` },
        },
      },
    });
    expect(refused.record).toMatchObject({
      errorCode: 'EntityAlreadyExistsException',
      errorMessage: 'Role with name audited already exists.',
      responseElements: null,
    });
  });

  it('tells the session of a role by its name, and keeps no secret', async () => {
    const { Role } = await admin.iam.send(
      new CreateRoleCommand({
        RoleName: 'node',
        AssumeRolePolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
            Action: 'sts:AssumeRole',
          },
        }),
      }),
    );
    const { Credentials } = await admin.sts.send(
      new AssumeRoleCommand({
        RoleArn: Role?.Arn,
        RoleSessionName: 'i-0f6f119f5ab3da4d2',
      }),
    );
    const node = aws.clients({
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    });
    await failure(node.eks.send(new DescribeClusterCommand({ name: CLUSTER })));
    const [event] = await lookup('Username', 'i-0f6f119f5ab3da4d2');
    expect(event).toMatchObject({
      EventName: 'DescribeCluster',
      AccessKeyId: Credentials?.AccessKeyId,
      record: {
        errorCode: 'AccessDenied',
        userIdentity: {
          type: 'AssumedRole',
          sessionContext: {
            sessionIssuer: { userName: 'node', arn: Role?.Arn },
            ec2RoleDelivery: '2.0',
          },
        },
      },
    });
    const [assumed] = await lookup('EventName', 'AssumeRole');
    expect(assumed.record.responseElements.credentials).toEqual({
      accessKeyId: Credentials?.AccessKeyId,
      sessionToken: Credentials?.SessionToken,
      expiration: Credentials?.Expiration?.toISOString(),
    });
  });

  it('has no data events', async () => {
    const Bucket = 'looked-at';
    await admin.s3.send(new CreateBucketCommand({ Bucket }));
    await failure(
      admin.s3.send(new GetObjectCommand({ Bucket, Key: 'missing' })),
    );
    const TableName = 'looked-at-too';
    await admin.dynamodb.send(
      new CreateTableCommand({
        TableName,
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        BillingMode: 'PAY_PER_REQUEST',
      }),
    );
    const names = async (name: string) =>
      (await lookup('ResourceName', name)).map(event => event.EventName);
    expect(await names(Bucket)).toEqual(['CreateBucket']);
    expect(await names(TableName)).toEqual(['CreateTable']);
  });

  it('keeps Regions apart, and the events of IAM in one', async () => {
    const abroad = aws.clients(undefined, 'eu-west-1');
    await abroad.eks.send(new ListClustersCommand({}));
    await abroad.iam.send(new GetRoleCommand({ RoleName: 'audited' }));
    const { Events } = await abroad.cloudtrail.send(
      new LookupEventsCommand({}),
    );
    expect(Events?.map(event => event.EventName)).toEqual(['ListClusters']);
    const [read] = await lookup('EventName', 'GetRole');
    expect(read.record.awsRegion).toBe('us-east-1');
  });

  it('pages from the newest, and stays in place when events come', async () => {
    const read = () =>
      admin.iam.send(new GetRoleCommand({ RoleName: 'audited' }));
    for (let index = 0; index < 55; index += 1) {
      await read();
    }
    const input = {
      LookupAttributes: [
        { AttributeKey: 'EventName' as const, AttributeValue: 'GetRole' },
      ],
    };
    const first = await admin.cloudtrail.send(new LookupEventsCommand(input));
    await read();
    const second = await admin.cloudtrail.send(
      new LookupEventsCommand({ ...input, NextToken: first.NextToken }),
    );
    expect(first.Events).toHaveLength(50);
    const ids = [...first.Events!, ...second.Events!].map(
      event => event.EventId,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(second.NextToken).toBeUndefined();
    expect(
      await failure(
        admin.cloudtrail.send(
          new LookupEventsCommand({ NextToken: first.NextToken }),
        ),
      ),
    ).toMatchObject({ name: 'InvalidNextTokenException', status: 400 });
  });

  it('looks into a time, and back ninety days', async () => {
    await admin.iam.send(new DeleteRoleCommand({ RoleName: 'audited' }));
    const [event] = await lookup('EventName', 'DeleteRole');
    const at = event.EventTime!.getTime();
    const within = (start: number, end: number) =>
      lookup('EventName', 'DeleteRole', {
        StartTime: new Date(at + start),
        EndTime: new Date(at + end),
      });
    expect(await within(0, 0)).toHaveLength(1);
    expect(await within(1000, 2000)).toEqual([]);
    expect(await within(-2000, -1000)).toEqual([]);
    aws.setAhead(91 * 86_400_000);
    expect(await lookup('EventName', 'DeleteRole')).toEqual([]);
  });

  it.each<[string, LookupEventsCommandInput, string]>([
    [
      'two attributes',
      {
        LookupAttributes: [
          { AttributeKey: 'EventName', AttributeValue: 'a' },
          { AttributeKey: 'Username', AttributeValue: 'b' },
        ],
      },
      'InvalidLookupAttributesException',
    ],
    [
      'an attribute that is none',
      {
        LookupAttributes: [
          { AttributeKey: 'Color' as 'EventName', AttributeValue: 'red' },
        ],
      },
      'InvalidLookupAttributesException',
    ],
    [
      'a time that ends before it begins',
      { StartTime: new Date(2000), EndTime: new Date(1000) },
      'InvalidTimeRangeException',
    ],
    ['51 a page', { MaxResults: 51 }, 'InvalidMaxResultsException'],
    ['a made-up token', { NextToken: 'abc' }, 'InvalidNextTokenException'],
  ])('refuses %s', async (_, input, name) => {
    const call = admin.cloudtrail.send(new LookupEventsCommand(input));
    expect(await failure(call)).toMatchObject({ name, status: 400 });
  });
});

describe('CloudTrail as AWS limits it', () => {
  const aws = new TestAws();
  beforeAll(() => aws.start({ empty: true }));
  afterAll(() => aws.stop());

  it('answers two lookups a second, by account and Region', async () => {
    const lookUp = ({ cloudtrail }: TestClients) =>
      cloudtrail.send(new LookupEventsCommand({}));
    const here = aws.clients();
    // Ahead of everything that takes time, so that no token comes back meanwhile.
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, () => lookUp(here)),
    );
    const refused = answers.flatMap(answer =>
      answer.status === 'rejected' ? [answer.reason] : [],
    );
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]).toMatchObject({
      name: 'ThrottlingException',
      message: 'Rate exceeded',
    });
    await lookUp(aws.clients(undefined, 'eu-west-1'));
    aws.setAhead(1000);
    await lookUp(here);
  });
});
