import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import {
  CreateSecretCommand,
  DeleteResourcePolicyCommand,
  DeleteSecretCommand,
  DescribeSecretCommand,
  GetResourcePolicyCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  PutResourcePolicyCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  TagResourceCommand,
  UntagResourceCommand,
  type CreateSecretCommandInput,
} from '@aws-sdk/client-secrets-manager';
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

const aws = new TestAws();
let admin: SecretsManagerClient;
let me: SecretsManagerClient;
let stranger: SecretsManagerClient;

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

async function secret(
  Name: string,
  input: Partial<CreateSecretCommandInput> = {},
): Promise<string> {
  const { ARN } = await admin.send(
    new CreateSecretCommand({ Name, SecretString: 'first', ...input }),
  );
  return ARN!;
}

const read = (client: SecretsManagerClient, SecretId: string, input = {}) =>
  client.send(new GetSecretValueCommand({ SecretId, ...input }));

beforeAll(async () => {
  await aws.start({ empty: true });
  admin = new SecretsManagerClient(aws.settings());
  me = new SecretsManagerClient(aws.settings(await session(ACCOUNT)));
  stranger = new SecretsManagerClient(aws.settings(await session(OTHER)));
});
afterAll(() => aws.stop());

describe('a secret', () => {
  it('is made, and found by its name, its ARN, and an ARN without its end', async () => {
    const arn = await secret('app/orders', {
      Description: 'for tests',
      KmsKeyId: 'alias/orders',
      Tags: [{ Key: 'team', Value: 'orders' }],
    });
    expect(arn).toMatch(
      new RegExp(
        `^arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:app/orders-[A-Za-z0-9]{6}$`,
      ),
    );
    for (const SecretId of ['app/orders', arn, arn.slice(0, -7)]) {
      expect(
        await admin.send(new DescribeSecretCommand({ SecretId })),
      ).toMatchObject({
        ARN: arn,
        Description: 'for tests',
        KmsKeyId: 'alias/orders',
        Tags: [{ Key: 'team', Value: 'orders' }],
      });
    }
    expect(await failure(read(admin, `${arn.slice(0, -6)}AAAAAA`))).toEqual({
      name: 'ResourceNotFoundException',
      message: "Secrets Manager can't find the specified secret.",
      status: 400,
    });
  });

  it('keeps the value before the current one', async () => {
    const SecretId = await secret('rotated');
    await admin.send(
      new PutSecretValueCommand({ SecretId, SecretString: 'second' }),
    );
    await admin.send(
      new PutSecretValueCommand({
        SecretId,
        SecretBinary: Buffer.from('third'),
      }),
    );
    const current = await read(admin, SecretId);
    expect(Buffer.from(current.SecretBinary!).toString()).toBe('third');
    expect(
      await read(admin, SecretId, { VersionStage: 'AWSPREVIOUS' }),
    ).toMatchObject({ SecretString: 'second' });
    expect(
      await read(admin, SecretId, { VersionId: current.VersionId }),
    ).toMatchObject({ VersionStages: ['AWSCURRENT'] });
  });

  it('is put once for a token', async () => {
    const SecretId = await secret('once');
    const put = (SecretString: string) =>
      admin.send(
        new PutSecretValueCommand({
          SecretId,
          SecretString,
          ClientRequestToken: 'b'.repeat(32),
        }),
      );
    await put('second');
    await expect(put('second')).resolves.toBeDefined();
    expect(await failure(put('third'))).toMatchObject({
      name: 'ResourceExistsException',
    });
  });

  it('is marked for deletion, or gone at once', async () => {
    const SecretId = await secret('deleted');
    const { DeletionDate } = await admin.send(
      new DeleteSecretCommand({ SecretId, RecoveryWindowInDays: 7 }),
    );
    expect(DeletionDate!.getTime()).toBeGreaterThan(Date.now());
    expect(await failure(read(admin, SecretId))).toMatchObject({
      name: 'InvalidRequestException',
      status: 400,
    });
    await admin.send(
      new DeleteSecretCommand({ SecretId, ForceDeleteWithoutRecovery: true }),
    );
    expect(await failure(read(admin, SecretId))).toMatchObject({
      name: 'ResourceNotFoundException',
    });
    expect(await secret('deleted')).not.toBe(SecretId);
  });

  it('has tags', async () => {
    const SecretId = await secret('tagged');
    const tags = ['team', 'stage'].map(Key => ({ Key, Value: 'x' }));
    await admin.send(new TagResourceCommand({ SecretId, Tags: tags }));
    await admin.send(
      new UntagResourceCommand({ SecretId, TagKeys: ['stage'] }),
    );
    const { Tags } = await admin.send(new DescribeSecretCommand({ SecretId }));
    expect(Tags).toEqual([{ Key: 'team', Value: 'x' }]);
  });
});

it('secrets are listed in pages', async () => {
  const region = 'eu-west-1';
  const abroad = new SecretsManagerClient({ ...aws.settings(), region });
  for (const Name of ['a', 'b', 'c']) {
    await abroad.send(new CreateSecretCommand({ Name }));
  }
  const list = (NextToken?: string) =>
    abroad.send(new ListSecretsCommand({ MaxResults: 2, NextToken }));
  const first = await list();
  expect(first.SecretList?.map(({ Name }) => Name)).toEqual(['a', 'b']);
  const second = await list(first.NextToken);
  expect(second.SecretList?.map(({ Name }) => Name)).toEqual(['c']);
  expect(second.NextToken).toBeUndefined();
});

describe('a session', () => {
  const deny = { name: 'AccessDeniedException', status: 400 };

  it('is refused before it learns what there is', async () => {
    await may(ACCOUNT, { Action: 'secretsmanager:ListSecrets', Resource: '*' });
    expect(await failure(read(me, 'absent'))).toEqual({
      ...deny,
      message: `User: arn:aws:sts::${ACCOUNT}:assumed-role/caller/me is not authorized to perform: secretsmanager:GetSecretValue on resource: absent because no identity-based policy allows the secretsmanager:GetSecretValue action`,
    });
  });

  it.each(['aws:ResourceTag/team', 'secretsmanager:ResourceTag/team'])(
    'is decided by %s',
    async key => {
      const name = key.replace(/\W/g, '-');
      const Tags = (Value: string) => [{ Key: 'team', Value }];
      const ours = await secret(`ours-${name}`, { Tags: Tags('orders') });
      const theirs = await secret(`theirs-${name}`, { Tags: Tags('billing') });
      await may(ACCOUNT, {
        Action: 'secretsmanager:GetSecretValue',
        Resource: '*',
        Condition: { StringEquals: { [key]: '${aws:PrincipalTag/team}' } },
      });
      await expect(read(me, ours)).resolves.toBeDefined();
      expect(await failure(read(me, theirs))).toMatchObject(deny);
    },
  );

  it('is given to and taken from by the policy of the secret, in another account too', async () => {
    const arn = await secret('shared', {
      KmsKeyId: `arn:aws:kms:us-east-1:${ACCOUNT}:alias/aws/secretsmanager`,
    });
    const put = (...statements: object[]) =>
      admin.send(
        new PutResourcePolicyCommand({
          SecretId: arn,
          ResourcePolicy: permissions(...statements),
        }),
      );
    const statement = {
      Principal: {
        AWS: [ACCOUNT, OTHER].map(id => `arn:aws:iam::${id}:role/caller`),
      },
      Action: 'secretsmanager:GetSecretValue',
      Resource: '*',
    };
    await may(ACCOUNT, { Action: 'secretsmanager:ListSecrets', Resource: '*' });
    await may(OTHER, { Action: 'secretsmanager:*', Resource: '*' });
    expect(await failure(read(stranger, arn))).toMatchObject(deny);
    await put(statement);
    await expect(read(me, arn)).resolves.toBeDefined();
    await expect(read(stranger, arn)).resolves.toBeDefined();
    await put(statement, { ...statement, Effect: 'Deny' });
    expect(await failure(read(stranger, arn))).toMatchObject({
      message: expect.stringContaining(
        'with an explicit deny in a resource-based policy',
      ),
    });
    await admin.send(new DeleteResourcePolicyCommand({ SecretId: arn }));
    const { ResourcePolicy } = await admin.send(
      new GetResourcePolicyCommand({ SecretId: arn }),
    );
    expect(ResourcePolicy).toBeUndefined();
  });

  it('needs the key of the secret too', async () => {
    const arn = await secret('by-key', {
      KmsKeyId: '1234abcd-12ab-34cd-56ef-1234567890ab',
    });
    const secrets = { Action: 'secretsmanager:*', Resource: '*' };
    await may(ACCOUNT, secrets);
    expect(await failure(read(me, arn))).toMatchObject({
      ...deny,
      message: expect.stringContaining('kms:Decrypt'),
    });
    await may(ACCOUNT, secrets, {
      Action: 'kms:Decrypt',
      Resource: '*',
      Condition: {
        StringEquals: {
          'kms:ViaService': 'secretsmanager.us-east-1.amazonaws.com',
        },
      },
    });
    await expect(read(me, arn)).resolves.toBeDefined();
  });
});

describe('secrets of a seed', () => {
  const seed = (secrets: object[]) => ({
    version: 1,
    accounts: { [ACCOUNT]: { regions: { 'us-east-1': { secrets } } } },
  });

  it('are there, and again when they were saved and loaded', async () => {
    const services = createServices({
      seed: seed([
        {
          name: 'seeded',
          value: 'x',
          suffix: 'a1B2c3',
          kmsKey: 'alias/orders',
          tags: { team: 'orders' },
        },
      ]),
    });
    const other = createServices({ empty: true });
    other.load(JSON.parse(JSON.stringify(services.save())));
    for (const each of [services, other]) {
      expect(
        await directCaller(each)('secretsmanager', 'GetSecretValue', {
          SecretId: 'seeded',
        }),
      ).toMatchObject({
        ARN: `arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:seeded-a1B2c3`,
        SecretString: 'x',
      });
    }
  });

  it.each<[string, object[]]>([
    ['secrets[0].name: Invalid name', [{ name: 'a b' }]],
    ['secrets[0].suffix: must have six', [{ name: 'a', suffix: 'x' }]],
    ['secrets[1].name: a is there twice', [{ name: 'a' }, { name: 'a' }]],
  ])('say %s', (message, secrets) => {
    expect(() => createServices({ seed: seed(secrets) })).toThrow(message);
  });
});
