import {
  CreateRoleCommand,
  ListRolesCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
} from '@aws-sdk/client-sts';
import {
  failure,
  permissions,
  TestAws,
  type TestClients,
} from '../../__testUtils__';

const ACCOUNT = '111122223333';

function trust(...actions: string[]): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { AWS: ACCOUNT },
      Action: ['sts:AssumeRole', ...actions],
    },
  });
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html
describe('the source identity of a session', () => {
  const aws = new TestAws();
  let admin: TestClients;

  beforeAll(async () => {
    await aws.start({ empty: true });
    admin = aws.clients();
    for (const [RoleName, document] of [
      ['identified', trust('sts:SetSourceIdentity')],
      ['next', trust('sts:SetSourceIdentity')],
      ['anonymous', trust()],
    ]) {
      await admin.iam.send(
        new CreateRoleCommand({
          RoleName,
          AssumeRolePolicyDocument: document,
        }),
      );
    }
    await admin.iam.send(
      new PutRolePolicyCommand({
        RoleName: 'identified',
        PolicyName: 'goes-on',
        PolicyDocument: permissions({ Action: 'sts:*', Resource: '*' }),
      }),
    );
    await admin.iam.send(
      new PutRolePolicyCommand({
        RoleName: 'next',
        PolicyName: 'of-ada',
        PolicyDocument: permissions({
          Action: 'iam:ListRoles',
          Resource: '*',
          Condition: { StringEquals: { 'aws:SourceIdentity': 'ada' } },
        }),
      }),
    );
  });
  afterAll(() => aws.stop());

  async function assume(
    role: string,
    input: Partial<AssumeRoleCommandInput>,
    by: TestClients = admin,
  ) {
    const { Credentials, SourceIdentity } = await by.sts.send(
      new AssumeRoleCommand({
        RoleArn: `arn:aws:iam::${ACCOUNT}:role/${role}`,
        RoleSessionName: 'me',
        ...input,
      }),
    );
    const clients = aws.clients({
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    });
    return { clients, SourceIdentity };
  }

  it('is answered, goes on to the next session, and is a condition key there', async () => {
    const first = await assume('identified', { SourceIdentity: 'ada' });
    expect(first.SourceIdentity).toBe('ada');
    const second = await assume('next', {}, first.clients);
    expect(second.SourceIdentity).toBe('ada');
    await second.clients.iam.send(new ListRolesCommand({}));
    const other = await assume('next', { SourceIdentity: 'eve' });
    expect(
      await failure(other.clients.iam.send(new ListRolesCommand({}))),
    ).toMatchObject({ name: 'AccessDenied' });
  });

  it('needs a trust policy that lets it be set', async () => {
    const { message } = await failure(
      assume('anonymous', { SourceIdentity: 'ada' }),
    );
    expect(message).toContain(
      `not authorized to perform: sts:SetSourceIdentity on resource: arn:aws:iam::${ACCOUNT}:role/anonymous`,
    );
    const { SourceIdentity } = await assume('anonymous', {});
    expect(SourceIdentity).toBeUndefined();
  });

  it('cannot be changed by the next session', async () => {
    const { clients } = await assume('identified', { SourceIdentity: 'ada' });
    expect(
      await failure(assume('next', { SourceIdentity: 'eve' }, clients)),
    ).toMatchObject({ name: 'AccessDenied', status: 403 });
  });
});
