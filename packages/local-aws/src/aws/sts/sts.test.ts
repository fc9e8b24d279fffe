import {
  CreateRoleCommand,
  DeleteRoleCommand,
  GetRoleCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  AssumeRoleCommand,
  GetCallerIdentityCommand,
  type AssumeRoleCommandInput,
} from '@aws-sdk/client-sts';
import {
  failure,
  permissions,
  TestAws,
  type TestClients,
  type TestCredentials,
} from '../../__testUtils__';

const ACCOUNT = '111122223333';
const ROOT = `arn:aws:iam::${ACCOUNT}:root`;

function trust(statement: object): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { AWS: ROOT },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      ...statement,
    },
  });
}

describe('STS', () => {
  const aws = new TestAws();
  let admin: TestClients;
  beforeAll(async () => {
    await aws.start({ empty: true });
    admin = aws.clients();
  });
  afterAll(() => aws.stop());
  afterEach(() => aws.setAhead(0));

  async function createRole(
    RoleName: string,
    statement: object = {},
    policy?: string,
  ): Promise<string> {
    const { Role } = await admin.iam.send(
      new CreateRoleCommand({
        RoleName,
        AssumeRolePolicyDocument: trust(statement),
        MaxSessionDuration: 7200,
        Tags: [
          { Key: 'team', Value: 'of-role' },
          { Key: 'stage', Value: 'of-role' },
        ],
      }),
    );
    if (policy) {
      await admin.iam.send(
        new PutRolePolicyCommand({
          RoleName,
          PolicyName: 'inline',
          PolicyDocument: policy,
        }),
      );
    }
    return Role!.Arn!;
  }

  async function assume(
    RoleArn: string,
    input: Partial<AssumeRoleCommandInput> = {},
    clients: TestClients = admin,
  ): Promise<TestCredentials> {
    const { Credentials } = await clients.sts.send(
      new AssumeRoleCommand({ RoleArn, RoleSessionName: 'session', ...input }),
    );
    return {
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    };
  }

  // https://github.com/aws/containers-roadmap/issues/2413
  it('counts tags that a session inherits to its packed size', async () => {
    const first = await createRole(
      'packed',
      {},
      permissions({ Action: 'sts:*', Resource: '*' }),
    );
    const tagged = await assume(first, {
      Tags: [{ Key: 'team', Value: 'blue' }],
      TransitiveTagKeys: ['team'],
    });
    const sizeOf = async (by: TestClients) => {
      const { PackedPolicySize } = await by.sts.send(
        new AssumeRoleCommand({ RoleArn: first, RoleSessionName: 'next' }),
      );
      return PackedPolicySize;
    };
    expect(await sizeOf(aws.clients(tagged))).toBeGreaterThan(0);
    expect(await sizeOf(admin)).toBeUndefined();
  });

  it('tells the administrator who they are', async () => {
    expect(
      await admin.sts.send(new GetCallerIdentityCommand({})),
    ).toMatchObject({
      Account: ACCOUNT,
      Arn: `arn:aws:iam::${ACCOUNT}:user/administrator`,
    });
  });

  it('gives a session of a role that trusts the account', async () => {
    const arn = await createRole('plain');
    const { Credentials, AssumedRoleUser } = await admin.sts.send(
      new AssumeRoleCommand({ RoleArn: arn, RoleSessionName: 'me@home' }),
    );
    expect(Credentials?.AccessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
    expect(Credentials!.Expiration!.getTime() - Date.now()).toBeGreaterThan(
      3_590_000,
    );
    expect(AssumedRoleUser).toEqual({
      Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/plain/me@home`,
      AssumedRoleId: expect.stringMatching(/^AROA[A-Z2-7]{17}:me@home$/),
    });
    const { sts } = aws.clients(await assume(arn));
    expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: ACCOUNT,
      Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/plain/session`,
    });
    const { Role } = await admin.iam.send(
      new GetRoleCommand({ RoleName: 'plain' }),
    );
    expect(Role?.RoleLastUsed).toMatchObject({ Region: 'us-east-1' });
  });

  it.each<[string, object, Partial<AssumeRoleCommandInput>, string]>([
    [
      'does not trust the caller',
      { Principal: { Service: 'ec2.amazonaws.com' } },
      {},
      'sts:AssumeRole',
    ],
    [
      'asks for an external id',
      { Condition: { StringEquals: { 'sts:ExternalId': 'right' } } },
      { ExternalId: 'wrong' },
      'sts:AssumeRole',
    ],
    [
      'asks for a session name',
      { Condition: { StringLike: { 'sts:RoleSessionName': 'ci-*' } } },
      {},
      'sts:AssumeRole',
    ],
    [
      'asks for a session tag',
      { Condition: { StringEquals: { 'aws:RequestTag/team': 'a' } } },
      { Tags: [{ Key: 'team', Value: 'b' }] },
      'sts:AssumeRole',
    ],
    [
      'does not let sessions be tagged',
      { Action: 'sts:AssumeRole' },
      { Tags: [{ Key: 'team', Value: 'b' }] },
      'sts:TagSession',
    ],
  ])('is refused by a role that %s', async (name, statement, input, action) => {
    const RoleName = name.replace(/ /g, '-');
    const arn = await createRole(RoleName, statement);
    expect(await failure(assume(arn, input))).toEqual({
      name: 'AccessDenied',
      message: `User: arn:aws:iam::${ACCOUNT}:user/administrator is not authorized to perform: ${action} on resource: ${arn}`,
      status: 403,
    });
  });

  it('does not tell a missing role from one that does not trust', async () => {
    const arn = `arn:aws:iam::${ACCOUNT}:role/missing`;
    expect(await failure(assume(arn))).toMatchObject({
      name: 'AccessDenied',
      status: 403,
    });
  });

  it.each<[string, Partial<AssumeRoleCommandInput>, object]>([
    [
      'a name of one character',
      { RoleSessionName: 'x' },
      { name: 'ValidationError', status: 400 },
    ],
    [
      'an ARN that is none',
      { RoleArn: 'not-an-arn-but-long-enough' },
      {
        name: 'ValidationError',
        message: 'not-an-arn-but-long-enough is invalid',
      },
    ],
    [
      'more time than the role gives',
      { DurationSeconds: 7201 },
      {
        name: 'ValidationError',
        message:
          'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      },
    ],
    [
      'a session policy that is malformed',
      { Policy: '{"Version":"2012-10-17"' },
      { name: 'MalformedPolicyDocumentException', status: 400 },
    ],
    [
      'a session policy that is too large',
      {
        Policy: permissions({
          Action: 's3:*',
          Resource: `arn:aws:s3:::${'x'.repeat(2048)}`,
        }),
      },
      { name: 'PackedPolicyTooLargeException', status: 400 },
    ],
  ])('refuses %s', async (_, input, expected) => {
    const arn = `arn:aws:iam::${ACCOUNT}:role/checked`;
    await createRole('checked').catch(() => undefined);
    expect(await failure(assume(arn, input))).toMatchObject(expected);
  });

  it('limits a session to what role and session policies both allow', async () => {
    const arn = await createRole(
      'limited',
      {},
      permissions({ Action: 'iam:GetRole', Resource: '*' }),
    );
    const get = async (input: Partial<AssumeRoleCommandInput>) =>
      aws
        .clients(await assume(arn, input))
        .iam.send(new GetRoleCommand({ RoleName: 'limited' }));
    await expect(get({})).resolves.toBeDefined();
    const user = `User: arn:aws:sts::${ACCOUNT}:assumed-role/limited/session is not authorized to perform: iam:GetRole on resource: ${arn}`;
    expect(
      await failure(
        get({ Policy: permissions({ Action: 's3:*', Resource: '*' }) }),
      ),
    ).toEqual({
      name: 'AccessDenied',
      message: `${user} because no session policy allows the iam:GetRole action`,
      status: 403,
    });
    expect(
      await failure(
        get({
          Policy: permissions(
            { Action: '*', Resource: '*' },
            { Effect: 'Deny', Action: 'iam:*', Resource: '*' },
          ),
        }),
      ),
    ).toMatchObject({
      message: `${user} with an explicit deny in a session policy`,
    });
  });

  it('lets session tags win over tags of the role', async () => {
    const needs = (team: string, stage: string) =>
      permissions({
        Action: 'iam:GetRole',
        Resource: '*',
        Condition: {
          StringEquals: {
            'aws:PrincipalTag/team': team,
            'aws:PrincipalTag/stage': stage,
          },
        },
      });
    const arn = await createRole('tagged', {}, needs('of-session', 'of-role'));
    const get = async (input: Partial<AssumeRoleCommandInput>) =>
      aws
        .clients(await assume(arn, input))
        .iam.send(new GetRoleCommand({ RoleName: 'tagged' }));
    expect(await failure(get({}))).toMatchObject({ name: 'AccessDenied' });
    await expect(
      get({ Tags: [{ Key: 'Team', Value: 'of-session' }] }),
    ).resolves.toBeDefined();
  });

  it('hands transitive tags on through a chain, and they cannot be set anew', async () => {
    const onward = permissions({
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Resource: '*',
    });
    const first = await createRole('first', {}, onward);
    const second = await createRole('second', {
      Condition: { StringEquals: { 'aws:RequestTag/tenant': 'blue' } },
    });
    const chain = async (
      tags: Partial<AssumeRoleCommandInput>,
      input: Partial<AssumeRoleCommandInput> = {},
    ) => assume(second, input, aws.clients(await assume(first, tags)));
    const Tags = [{ Key: 'tenant', Value: 'blue' }];
    await expect(
      chain({ Tags, TransitiveTagKeys: ['tenant'] }),
    ).resolves.toBeDefined();
    expect(await failure(chain({ Tags }))).toMatchObject({
      name: 'AccessDenied',
    });
    expect(
      await failure(
        chain(
          { Tags, TransitiveTagKeys: ['tenant'] },
          { Tags: [{ Key: 'Tenant', Value: 'red' }] },
        ),
      ),
    ).toMatchObject({ name: 'InvalidParameterValue', status: 400 });
    expect(
      await failure(
        chain(
          { Tags, TransitiveTagKeys: ['tenant'] },
          { DurationSeconds: 3601 },
        ),
      ),
    ).toMatchObject({
      name: 'ValidationError',
      message:
        'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    });
  });

  it('needs the permission to assume on the side of the caller too', async () => {
    const caller = await createRole('powerless');
    const target = await createRole('target');
    const clients = aws.clients(await assume(caller));
    expect(await failure(assume(target, {}, clients))).toMatchObject({
      name: 'AccessDenied',
      status: 403,
    });
  });

  it('ends a session when its time is over, and with its role', async () => {
    const arn = await createRole('ending');
    const { sts } = aws.clients(await assume(arn));
    const identity = () => sts.send(new GetCallerIdentityCommand({}));
    await expect(identity()).resolves.toBeDefined();
    aws.setAhead(3_601_000);
    expect(await failure(identity())).toMatchObject({
      name: 'ExpiredToken',
      status: 403,
    });
    aws.setAhead(0);
    const { sts: kept } = aws.clients(await assume(await createRole('again')));
    await admin.iam.send(new DeleteRoleCommand({ RoleName: 'again' }));
    await createRole('again');
    expect(
      await failure(kept.send(new GetCallerIdentityCommand({}))),
    ).toMatchObject({ name: 'InvalidClientTokenId', status: 403 });
  });
});
