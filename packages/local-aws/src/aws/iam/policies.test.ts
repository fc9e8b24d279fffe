import {
  AttachRolePolicyCommand,
  CreatePolicyCommand,
  CreatePolicyVersionCommand,
  CreateRoleCommand,
  DeletePolicyCommand,
  DeletePolicyVersionCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  GetAccountAuthorizationDetailsCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRolePolicyCommand,
  ListAttachedRolePoliciesCommand,
  ListPoliciesCommand,
  ListRolePoliciesCommand,
  PutRolePolicyCommand,
  SetDefaultPolicyVersionCommand,
  type EntityType,
  type PolicyScopeType,
} from '@aws-sdk/client-iam';
import {
  failure,
  permissions,
  podTrust,
  TestAws,
  type TestClients,
} from '../../__testUtils__';

const DOCUMENT = permissions({ Action: 's3:GetObject', Resource: '*' });
const READ_ONLY = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';

describe('policies of roles', () => {
  const aws = new TestAws();
  let iam: TestClients['iam'];
  beforeAll(async () => {
    await aws.start({ empty: true });
    iam = aws.clients().iam;
  });
  afterAll(() => aws.stop());

  function createRole(RoleName: string) {
    return iam.send(
      new CreateRoleCommand({
        RoleName,
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
  }

  async function createPolicy(PolicyName: string): Promise<string> {
    const { Policy } = await iam.send(
      new CreatePolicyCommand({ PolicyName, PolicyDocument: DOCUMENT }),
    );
    return Policy!.Arn!;
  }

  function put(RoleName: string, PolicyName: string, PolicyDocument: string) {
    return iam.send(
      new PutRolePolicyCommand({ RoleName, PolicyName, PolicyDocument }),
    );
  }

  function attach(RoleName: string, PolicyArn: string) {
    return iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }));
  }

  function detach(RoleName: string, PolicyArn: string) {
    return iam.send(new DetachRolePolicyCommand({ RoleName, PolicyArn }));
  }

  it('puts, gets, lists and deletes inline policies', async () => {
    const RoleName = 'inline';
    await createRole(RoleName);
    await put(RoleName, 'two', DOCUMENT);
    await put(RoleName, 'one', DOCUMENT);
    const { PolicyNames } = await iam.send(
      new ListRolePoliciesCommand({ RoleName }),
    );
    expect(PolicyNames).toEqual(['one', 'two']);
    const get = (PolicyName: string) =>
      iam.send(new GetRolePolicyCommand({ RoleName, PolicyName }));
    expect(decodeURIComponent((await get('one')).PolicyDocument!)).toBe(
      DOCUMENT,
    );
    await iam.send(
      new DeleteRolePolicyCommand({ RoleName, PolicyName: 'one' }),
    );
    const gone = {
      name: 'NoSuchEntityException',
      message: 'The role policy with name one cannot be found.',
      status: 404,
    };
    expect(await failure(get('one'))).toEqual(gone);
    expect(
      await failure(
        iam.send(new DeleteRolePolicyCommand({ RoleName, PolicyName: 'one' })),
      ),
    ).toEqual(gone);
  });

  it('refuses inline policies that are malformed, or too large together', async () => {
    const RoleName = 'large';
    await createRole(RoleName);
    expect(await failure(put(RoleName, 'bad', '{"Version":'))).toMatchObject({
      name: 'MalformedPolicyDocumentException',
      status: 400,
    });
    const half = permissions({
      Action: 's3:*',
      Resource: `arn:aws:s3:::${'x'.repeat(6000)}`,
    });
    await put(RoleName, 'first', half);
    await put(RoleName, 'first', half);
    expect(await failure(put(RoleName, 'second', half))).toEqual({
      name: 'LimitExceededException',
      message: 'Maximum policy size of 10240 bytes exceeded for role large',
      status: 409,
    });
  });

  it('attaches, lists and detaches managed policies', async () => {
    const RoleName = 'attached';
    await createRole(RoleName);
    const own = await createPolicy('own');
    await attach(RoleName, own);
    await attach(RoleName, READ_ONLY);
    await attach(RoleName, READ_ONLY);
    const list = async () =>
      (await iam.send(new ListAttachedRolePoliciesCommand({ RoleName })))
        .AttachedPolicies;
    expect(await list()).toEqual([
      { PolicyName: 'own', PolicyArn: own },
      { PolicyName: 'AmazonS3ReadOnlyAccess', PolicyArn: READ_ONLY },
    ]);
    const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn: own }));
    expect(Policy).toMatchObject({
      AttachmentCount: 1,
      PolicyId: expect.stringMatching(/^ANPA/),
    });
    await detach(RoleName, own);
    expect(await failure(detach(RoleName, own))).toEqual({
      name: 'NoSuchEntityException',
      message: `Policy ${own} was not found.`,
      status: 404,
    });
    const none = `${own}-none`;
    expect(await failure(attach(RoleName, none))).toEqual({
      name: 'NoSuchEntityException',
      message: `Policy ${none} does not exist or is not attachable.`,
      status: 404,
    });
  });

  it('attaches no more than ten, one of them as often as it is asked', async () => {
    await createRole('full');
    const first = await createPolicy('full-0');
    await attach('full', first);
    for (let index = 1; index < 10; index += 1) {
      await attach('full', await createPolicy(`full-${index}`));
    }
    await attach('full', first);
    const other = await createPolicy('full-10');
    expect(await failure(attach('full', other))).toEqual({
      name: 'LimitExceededException',
      message: 'Cannot exceed quota for PoliciesPerRole: 10',
      status: 409,
    });
  });

  it('keeps a role that has policies', async () => {
    const RoleName = 'kept';
    await createRole(RoleName);
    await put(RoleName, 'inline', DOCUMENT);
    await attach(RoleName, READ_ONLY);
    const remove = () => iam.send(new DeleteRoleCommand({ RoleName }));
    expect(await failure(remove())).toEqual({
      name: 'DeleteConflictException',
      message: 'Cannot delete entity, must detach all policies first.',
      status: 409,
    });
    await detach(RoleName, READ_ONLY);
    expect(await failure(remove())).toEqual({
      name: 'DeleteConflictException',
      message: 'Cannot delete entity, must delete policies first.',
      status: 409,
    });
    await iam.send(
      new DeleteRolePolicyCommand({ RoleName, PolicyName: 'inline' }),
    );
    await expect(remove()).resolves.toBeDefined();
  });

  it('refuses a managed policy whose name is taken, or that is too large', async () => {
    await createPolicy('named');
    expect(await failure(createPolicy('Named'))).toEqual({
      name: 'EntityAlreadyExistsException',
      message:
        'A policy called Named already exists. Duplicate names are not allowed.',
      status: 409,
    });
    expect(
      await failure(
        iam.send(
          new CreatePolicyCommand({
            PolicyName: 'large',
            PolicyDocument: permissions({
              Action: 's3:*',
              Resource: `arn:aws:s3:::${'x'.repeat(6144)}`,
            }),
          }),
        ),
      ),
    ).toEqual({
      name: 'LimitExceededException',
      message: 'Cannot exceed quota for PolicySize: 6144',
      status: 409,
    });
  });

  it('keeps up to five versions of a policy', async () => {
    const PolicyArn = await createPolicy('versioned');
    const add = (SetAsDefault = false) =>
      iam.send(
        new CreatePolicyVersionCommand({
          PolicyArn,
          PolicyDocument: DOCUMENT,
          SetAsDefault,
        }),
      );
    expect((await add(true)).PolicyVersion).toMatchObject({
      VersionId: 'v2',
      IsDefaultVersion: true,
    });
    for (let index = 0; index < 3; index += 1) {
      await add();
    }
    expect(await failure(add())).toMatchObject({
      name: 'LimitExceededException',
      status: 409,
    });
    const remove = (VersionId: string) =>
      iam.send(new DeletePolicyVersionCommand({ PolicyArn, VersionId }));
    expect(await failure(remove('v2'))).toMatchObject({
      name: 'DeleteConflictException',
      message: 'Cannot delete the default version of a policy.',
    });
    await remove('v5');
    expect((await add()).PolicyVersion?.VersionId).toBe('v6');
    await iam.send(
      new SetDefaultPolicyVersionCommand({ PolicyArn, VersionId: 'v6' }),
    );
    const { PolicyVersion } = await iam.send(
      new GetPolicyVersionCommand({ PolicyArn, VersionId: 'v6' }),
    );
    expect(PolicyVersion?.IsDefaultVersion).toBe(true);
    expect(decodeURIComponent(PolicyVersion!.Document!)).toBe(DOCUMENT);
    expect(
      await failure(
        iam.send(new GetPolicyVersionCommand({ PolicyArn, VersionId: 'v5' })),
      ),
    ).toMatchObject({ name: 'NoSuchEntityException', status: 404 });
  });

  it('deletes a policy that nothing uses and that has one version', async () => {
    const PolicyArn = await createPolicy('deleted');
    const remove = () => iam.send(new DeletePolicyCommand({ PolicyArn }));
    await createRole('user-of-deleted');
    await attach('user-of-deleted', PolicyArn);
    expect(await failure(remove())).toEqual({
      name: 'DeleteConflictException',
      message: 'Cannot delete a policy attached to entities.',
      status: 409,
    });
    await detach('user-of-deleted', PolicyArn);
    await iam.send(
      new CreatePolicyVersionCommand({ PolicyArn, PolicyDocument: DOCUMENT }),
    );
    expect(await failure(remove())).toMatchObject({
      name: 'DeleteConflictException',
      message: expect.stringContaining('more than one version'),
    });
    await iam.send(
      new DeletePolicyVersionCommand({ PolicyArn, VersionId: 'v2' }),
    );
    await remove();
    expect(
      await failure(iam.send(new GetPolicyCommand({ PolicyArn }))),
    ).toMatchObject({
      name: 'NoSuchEntityException',
      message: `Policy ${PolicyArn} was not found.`,
    });
  });

  it("lets nobody change AWS's policies", async () => {
    expect(
      await failure(
        iam.send(new DeletePolicyCommand({ PolicyArn: READ_ONLY })),
      ),
    ).toMatchObject({ name: 'AccessDenied', status: 403 });
  });

  it('lists the policies of the account, of AWS, and those in use', async () => {
    const arns = async (input: object) =>
      (
        await iam.send(new ListPoliciesCommand({ MaxItems: 1000, ...input }))
      ).Policies?.map(policy => policy.Arn);
    await createRole('user-of-aws');
    await attach('user-of-aws', READ_ONLY);
    expect(await arns({ Scope: 'AWS' })).toContain(
      'arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy',
    );
    expect(await arns({ Scope: 'AWS', OnlyAttached: true })).toEqual([
      READ_ONLY,
    ]);
    expect(await arns({ Scope: 'Local' })).not.toContain(READ_ONLY);
  });

  it.each([
    [
      'scope',
      'local',
      () => new ListPoliciesCommand({ Scope: 'local' as PolicyScopeType }),
    ],
    [
      'filter.1.member',
      'Roles',
      () =>
        new GetAccountAuthorizationDetailsCommand({
          Filter: ['Roles' as EntityType],
        }),
    ],
  ])('refuses a %s that there is not: %s', async (name, value, command) => {
    expect(await failure(iam.send(command() as never))).toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining(
        `Value '${value}' at '${name}' failed to satisfy constraint: Member must satisfy enum value set: [`,
      ),
    });
  });
});
