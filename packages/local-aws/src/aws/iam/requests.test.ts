import {
  CreatePolicyCommand,
  CreateRoleCommand,
  ListAttachedRolePoliciesCommand,
  ListRolesCommand,
  TagRoleCommand,
} from '@aws-sdk/client-iam';
import { failure, permissions, podTrust, TestAws } from '../../__testUtils__';

const DOCUMENT = permissions({ Action: 's3:GetObject', Resource: '*' });
const WRONG_PATH =
  'The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.';

function violation(member: string, constraint: string): string {
  return `1 validation error detected: Value ${member} failed to satisfy constraint: ${constraint}`;
}

function tags(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    Key: `key-${index}`,
    Value: '',
  }));
}

const role = (input: object) =>
  new CreateRoleCommand({
    RoleName: 'new',
    AssumeRolePolicyDocument: podTrust(),
    ...input,
  });

const policy = (input: object) =>
  new CreatePolicyCommand({
    PolicyName: 'new',
    PolicyDocument: DOCUMENT,
    ...input,
  });

// The limits are those of the service model: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
describe('requests of IAM', () => {
  const aws = new TestAws();
  beforeAll(() => aws.start({ empty: true }));
  afterAll(() => aws.stop());

  async function refused(command: object): Promise<void | object> {
    const { iam } = aws.clients();
    return failure(iam.send(command as Parameters<typeof iam.send>[0]));
  }

  it.each([
    [
      'more tags than a role may have',
      role({ Tags: tags(51) }),
      violation(
        "at 'tags'",
        'Member must have length less than or equal to 50',
      ),
    ],
    [
      'more tags than one request may bring',
      new TagRoleCommand({ RoleName: 'any', Tags: tags(51) }),
      violation(
        "at 'tags'",
        'Member must have length less than or equal to 50',
      ),
    ],
    [
      'a session that is too short',
      role({ MaxSessionDuration: 60 }),
      violation(
        "'60' at 'maxSessionDuration'",
        'Member must have value greater than or equal to 3600',
      ),
    ],
    // https://github.com/awslabs/crossplane-on-eks/issues/107
    [
      'a boundary without an ARN',
      role({ PermissionsBoundary: '' }),
      violation(
        "'' at 'permissionsBoundary'",
        'Member must have length greater than or equal to 20',
      ),
    ],
    [
      'a trust policy of no character',
      role({ AssumeRolePolicyDocument: '' }),
      violation(
        "'' at 'assumeRolePolicyDocument'",
        'Member must have length greater than or equal to 1',
      ),
    ],
    [
      'a path of a policy with a colon, which a path of a role may have',
      policy({ Path: '/a:b/' }),
      WRONG_PATH,
    ],
    [
      'a description of a policy that is too long',
      policy({ Description: 'x'.repeat(1001) }),
      violation(
        `'${'x'.repeat(1001)}' at 'description'`,
        'Member must have length less than or equal to 1000',
      ),
    ],
    [
      'a prefix of roles that begins with no slash',
      new ListRolesCommand({ PathPrefix: 'team/' }),
      violation(
        "'team/' at 'pathPrefix'",
        'Member must satisfy regular expression pattern: \\u002F[\\u0021-\\u007F]*',
      ),
    ],
    [
      'a page of more than 1,000',
      new ListRolesCommand({ MaxItems: 1001 }),
      violation(
        "'1001' at 'maxItems'",
        'Member must have value less than or equal to 1000',
      ),
    ],
    [
      'a page of none',
      new ListRolesCommand({ MaxItems: 0 }),
      violation(
        "'0' at 'maxItems'",
        'Member must have value greater than or equal to 1',
      ),
    ],
    [
      'a prefix of policies that is no path',
      new ListAttachedRolePoliciesCommand({
        RoleName: 'any',
        PathPrefix: '/team',
      }),
      violation(
        "'/team' at 'pathPrefix'",
        'Member must satisfy regular expression pattern: ((/[A-Za-z0-9\\.,\\+@=_-]+)*)/',
      ),
    ],
  ])('must not have %s', async (_, command, message) => {
    expect(await refused(command)).toEqual({
      name: 'ValidationError',
      status: 400,
      message,
    });
  });

  it('may have a path of a role with punctuation, and a prefix that is part of one', async () => {
    const { iam } = aws.clients();
    await iam.send(role({ RoleName: 'colon', Path: '/a:b/' }));
    const { Roles } = await iam.send(
      new ListRolesCommand({ PathPrefix: '/a:' }),
    );
    expect(Roles).toMatchObject([{ RoleName: 'colon' }]);
  });
});
