import {
  CreatePolicyCommand,
  CreateRoleCommand,
  DeleteRoleCommand,
  DeleteRolePermissionsBoundaryCommand,
  GetRoleCommand,
  ListRolesCommand,
  ListRoleTagsCommand,
  paginateListRoles,
  PutRolePermissionsBoundaryCommand,
  TagRoleCommand,
  UntagRoleCommand,
  UpdateAssumeRolePolicyCommand,
  UpdateRoleCommand,
  type CreateRoleCommandInput,
} from '@aws-sdk/client-iam';
import {
  failure,
  permissions,
  podTrust,
  TestAws,
  type TestClients,
} from '../../../__testUtils__';

const ACCOUNT = '111122223333';

describe('roles', () => {
  const aws = new TestAws();
  let iam: TestClients['iam'];
  beforeAll(async () => {
    await aws.start({ empty: true });
    iam = aws.clients().iam;
  });
  afterAll(() => aws.stop());

  function create(
    RoleName: string,
    input: Partial<CreateRoleCommandInput> = {},
  ) {
    return iam.send(
      new CreateRoleCommand({
        RoleName,
        AssumeRolePolicyDocument: podTrust(),
        ...input,
      }),
    );
  }

  async function get(RoleName: string) {
    const { Role } = await iam.send(new GetRoleCommand({ RoleName }));
    return Role!;
  }

  it('keeps what it is given', async () => {
    const document = podTrust({
      StringEquals: { 'aws:SourceAccount': ACCOUNT },
    });
    const { Role } = await create('kept', {
      Path: '/pod-identity/',
      Description: 'A role, (with) "marks" + blanks',
      MaxSessionDuration: 7200,
      AssumeRolePolicyDocument: document,
      Tags: [{ Key: 'Team', Value: 'a/b' }],
    });
    expect(Role).toMatchObject({
      Arn: `arn:aws:iam::${ACCOUNT}:role/pod-identity/kept`,
      RoleId: expect.stringMatching(/^AROA[A-Z2-7]{17}$/),
    });
    // https://docs.aws.amazon.com/cli/latest/reference/iam/create-role.html
    expect(Role).not.toHaveProperty('MaxSessionDuration');
    expect(await get('kept')).toMatchObject({
      ...Role,
      Path: '/pod-identity/',
      Description: 'A role, (with) "marks" + blanks',
      MaxSessionDuration: 7200,
      Tags: [{ Key: 'Team', Value: 'a/b' }],
      RoleLastUsed: {},
    });
    expect(
      decodeURIComponent((await get('kept')).AssumeRolePolicyDocument!),
    ).toBe(document);
  });

  it('finds a role by its name in any case', async () => {
    await create('Cased');
    expect((await get('cASED')).RoleName).toBe('Cased');
  });

  it.each<[string, Partial<CreateRoleCommandInput>, object]>([
    [
      'a name that is taken, in any case',
      { RoleName: 'TAKEN' },
      {
        name: 'EntityAlreadyExistsException',
        message: 'Role with name TAKEN already exists.',
        status: 409,
      },
    ],
    [
      'a name with other characters',
      { RoleName: 'a/b' },
      {
        name: 'ValidationError',
        message:
          'The specified value for roleName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-',
        status: 400,
      },
    ],
    [
      'a name that is too long',
      { RoleName: 'x'.repeat(65) },
      {
        name: 'ValidationError',
        message: `1 validation error detected: Value '${'x'.repeat(
          65,
        )}' at 'roleName' failed to satisfy constraint: Member must have length less than or equal to 64`,
        status: 400,
      },
    ],
    [
      'a path without a slash at its end',
      { Path: '/team' },
      {
        name: 'ValidationError',
        message:
          'The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.',
      },
    ],
    [
      'sessions that are too short',
      { MaxSessionDuration: 60 },
      {
        name: 'ValidationError',
        message:
          "1 validation error detected: Value '60' at 'maxSessionDuration' failed to satisfy constraint: Member must have value greater than or equal to 3600",
      },
    ],
    [
      'a document that is no JSON',
      { AssumeRolePolicyDocument: '{' },
      { name: 'MalformedPolicyDocumentException', status: 400 },
    ],
    [
      'a role as principal that does not exist',
      {
        AssumeRolePolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/none` },
            Action: 'sts:AssumeRole',
          },
        }),
      },
      {
        name: 'MalformedPolicyDocumentException',
        message: `Invalid principal in policy: "AWS":"arn:aws:iam::${ACCOUNT}:role/none"`,
      },
    ],
    [
      'a service as principal that is none',
      {
        AssumeRolePolicyDocument: podTrust().replace(
          'pods.eks.amazonaws.com',
          ' pods.eks.amazonaws.com',
        ),
      },
      {
        name: 'MalformedPolicyDocumentException',
        message:
          'Invalid principal in policy: "SERVICE":" pods.eks.amazonaws.com"',
      },
    ],
    [
      'a trust policy that is too large',
      {
        AssumeRolePolicyDocument: podTrust({
          StringEquals: { 'aws:SourceAccount': 'x'.repeat(2048) },
        }),
      },
      {
        name: 'LimitExceededException',
        message: 'Cannot exceed quota for ACLSizePerRole: 2048',
        status: 409,
      },
    ],
    [
      'a boundary that does not exist',
      { PermissionsBoundary: `arn:aws:iam::${ACCOUNT}:policy/none` },
      {
        name: 'NoSuchEntityException',
        message: `Scope ARN: arn:aws:iam::${ACCOUNT}:policy/none does not exist or is not attachable.`,
        status: 404,
      },
    ],
    [
      'a tag key twice',
      {
        Tags: [
          { Key: 'team', Value: 'a' },
          { Key: 'TEAM', Value: 'b' },
        ],
      },
      {
        name: 'InvalidInputException',
        message:
          'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
        status: 400,
      },
    ],
  ])('refuses %s', async (_, input, expected) => {
    await create('taken').catch(() => undefined);
    expect(await failure(create('refused', input))).toMatchObject(expected);
    expect(await failure(get('refused'))).toMatchObject({
      name: 'NoSuchEntityException',
      message: 'The role with name refused cannot be found.',
      status: 404,
    });
  });

  it('does not count white space against the size of a document', async () => {
    const document = podTrust() + ' '.repeat(4000);
    await create('roomy', { AssumeRolePolicyDocument: document });
    expect(
      decodeURIComponent((await get('roomy')).AssumeRolePolicyDocument!),
    ).toBe(document);
  });

  it('lists by path prefix and page, without tags, boundary and last use', async () => {
    for (const index of [1, 2, 3]) {
      await create(`listed-${index}`, {
        Path: '/listed/',
        Tags: [{ Key: 'team', Value: 'a' }],
      });
    }
    const first = await iam.send(
      new ListRolesCommand({ PathPrefix: '/listed/', MaxItems: 2 }),
    );
    expect(first).toMatchObject({
      IsTruncated: true,
      Marker: expect.any(String),
    });
    expect(first.Roles?.[0]).not.toHaveProperty('Tags');
    expect(first.Roles?.[0]).not.toHaveProperty('RoleLastUsed');
    const names: (string | undefined)[] = [];
    for await (const page of paginateListRoles(
      { client: iam, pageSize: 2 },
      { PathPrefix: '/listed/' },
    )) {
      names.push(...(page.Roles ?? []).map(role => role.RoleName));
    }
    expect(names).toEqual(['listed-1', 'listed-2', 'listed-3']);
    expect(
      await failure(iam.send(new ListRolesCommand({ Marker: 'made-up' }))),
    ).toMatchObject({ name: 'ValidationError' });
  });

  it('changes description, duration and trust policy', async () => {
    await create('changed', { Description: 'before' });
    await iam.send(
      new UpdateRoleCommand({ RoleName: 'changed', MaxSessionDuration: 43200 }),
    );
    expect(await get('changed')).toMatchObject({
      Description: 'before',
      MaxSessionDuration: 43200,
    });
    const document = podTrust({ Bool: { 'aws:SecureTransport': 'true' } });
    await iam.send(
      new UpdateAssumeRolePolicyCommand({
        RoleName: 'changed',
        PolicyDocument: document,
      }),
    );
    expect(
      decodeURIComponent((await get('changed')).AssumeRolePolicyDocument!),
    ).toBe(document);
    expect(
      await failure(
        iam.send(
          new UpdateAssumeRolePolicyCommand({
            RoleName: 'changed',
            PolicyDocument: '[]',
          }),
        ),
      ),
    ).toMatchObject({ name: 'MalformedPolicyDocumentException' });
  });

  // https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html: "the default value of one hour is applied"
  it('lets sessions last one hour again where an update does not say how long', async () => {
    await create('shortened', { MaxSessionDuration: 43200 });
    await iam.send(
      new UpdateRoleCommand({ RoleName: 'shortened', Description: 'after' }),
    );
    expect(await get('shortened')).toMatchObject({
      Description: 'after',
      MaxSessionDuration: 3600,
    });
  });

  it('sets and takes away the permissions boundary', async () => {
    await create('bounded');
    const { Policy } = await iam.send(
      new CreatePolicyCommand({
        PolicyName: 'boundary',
        PolicyDocument: permissions({ Action: 's3:*', Resource: '*' }),
      }),
    );
    const PermissionsBoundary = Policy!.Arn!;
    await iam.send(
      new PutRolePermissionsBoundaryCommand({
        RoleName: 'bounded',
        PermissionsBoundary,
      }),
    );
    expect((await get('bounded')).PermissionsBoundary).toEqual({
      PermissionsBoundaryType: 'PermissionsBoundaryPolicy',
      PermissionsBoundaryArn: PermissionsBoundary,
    });
    await iam.send(
      new DeleteRolePermissionsBoundaryCommand({ RoleName: 'bounded' }),
    );
    expect(await get('bounded')).not.toHaveProperty('PermissionsBoundary');
  });

  it('tags by keys without regard to case, up to 50', async () => {
    await create('tagged');
    const tag = (Tags: { Key: string; Value: string }[]) =>
      iam.send(new TagRoleCommand({ RoleName: 'tagged', Tags }));
    await tag([{ Key: 'team', Value: 'a' }]);
    await tag([{ Key: 'Team', Value: 'b' }]);
    const list = async () =>
      (await iam.send(new ListRoleTagsCommand({ RoleName: 'tagged' }))).Tags;
    expect(await list()).toEqual([{ Key: 'Team', Value: 'b' }]);
    const many = Array.from({ length: 50 }, (_, index) => ({
      Key: `key-${index}`,
      Value: '',
    }));
    expect(await failure(tag(many))).toMatchObject({
      name: 'LimitExceededException',
      status: 409,
    });
    expect(
      await failure(tag([{ Key: 'aws:made-up', Value: '' }])),
    ).toMatchObject({ name: 'InvalidInputException' });
    await iam.send(
      new UntagRoleCommand({ RoleName: 'tagged', TagKeys: ['TEAM'] }),
    );
    expect(await list()).toEqual([]);
  });

  it('deletes a role once it is empty', async () => {
    await create('deleted');
    await iam.send(new DeleteRoleCommand({ RoleName: 'deleted' }));
    expect(
      await failure(iam.send(new DeleteRoleCommand({ RoleName: 'deleted' }))),
    ).toMatchObject({ name: 'NoSuchEntityException', status: 404 });
  });
});
