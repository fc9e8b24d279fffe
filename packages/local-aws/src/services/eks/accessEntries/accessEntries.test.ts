import {
  AssociateAccessPolicyCommand,
  CreateAccessEntryCommand,
  CreateClusterCommand,
  DeleteAccessEntryCommand,
  DescribeAccessEntryCommand,
  DescribeUpdateCommand,
  DisassociateAccessPolicyCommand,
  ListAccessEntriesCommand,
  ListAccessPoliciesCommand,
  ListAssociatedAccessPoliciesCommand,
  TagResourceCommand,
  UpdateAccessEntryCommand,
  UpdateClusterConfigCommand,
  type AccessScope,
  type AuthenticationMode,
  type CreateAccessEntryCommandInput,
} from '@aws-sdk/client-eks';
import { CreateRoleCommand } from '@aws-sdk/client-iam';
import {
  failure,
  podTrust,
  TestAws,
  type TestClients,
} from '../../__testUtils__';

const ACCOUNT = '111122223333';
const CREATOR = `arn:aws:iam::${ACCOUNT}:user/administrator`;
const READER = `arn:aws:iam::${ACCOUNT}:role/people/reader`;
const clusterName = 'prod';

function policy(name: string): string {
  return `arn:aws:eks::aws:cluster-access-policy/${name}`;
}

const VIEW = policy('AmazonEKSViewPolicy');
const EDIT = policy('AmazonEKSEditPolicy');

describe('access entries', () => {
  const aws = new TestAws();
  let eks: TestClients['eks'];

  function createCluster(
    name: string,
    authenticationMode: AuthenticationMode,
    bootstrapClusterCreatorAdminPermissions?: boolean,
  ) {
    return eks.send(
      new CreateClusterCommand({
        name,
        roleArn: `arn:aws:iam::${ACCOUNT}:role/cluster`,
        resourcesVpcConfig: { subnetIds: ['subnet-1'] },
        accessConfig: {
          authenticationMode,
          bootstrapClusterCreatorAdminPermissions,
        },
      }),
    );
  }

  async function createRole(RoleName: string, Path = '/'): Promise<string> {
    const { Role } = await aws.clients().iam.send(
      new CreateRoleCommand({
        RoleName,
        Path,
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
    return Role!.Arn!;
  }

  function create(input: Partial<CreateAccessEntryCommandInput> = {}) {
    return eks.send(
      new CreateAccessEntryCommand({
        clusterName,
        principalArn: READER,
        ...input,
      }),
    );
  }

  function associate(
    policyArn: string,
    accessScope: AccessScope,
    principalArn = READER,
  ) {
    return eks.send(
      new AssociateAccessPolicyCommand({
        clusterName,
        principalArn,
        policyArn,
        accessScope,
      }),
    );
  }

  async function associated() {
    const { associatedAccessPolicies } = await eks.send(
      new ListAssociatedAccessPoliciesCommand({
        clusterName,
        principalArn: READER,
      }),
    );
    return associatedAccessPolicies!;
  }

  beforeAll(async () => {
    await aws.start({ empty: true });
    eks = aws.clients().eks;
    await createCluster(clusterName, 'API', false);
    await createRole('reader', '/people/');
    await create({ tags: { team: 'people' } });
  });
  afterAll(() => aws.stop());

  it('shows an entry, and gives it a username without the path of the role', async () => {
    const { accessEntry } = await eks.send(
      new DescribeAccessEntryCommand({ clusterName, principalArn: READER }),
    );
    expect(accessEntry).toEqual({
      clusterName,
      principalArn: READER,
      accessEntryArn: expect.stringMatching(
        /^arn:aws:eks:us-east-1:111122223333:access-entry\/prod\/role\/111122223333\/reader\/[-0-9a-f]{36}$/,
      ),
      kubernetesGroups: [],
      username: `arn:aws:sts::${ACCOUNT}:assumed-role/reader/{{SessionName}}`,
      type: 'STANDARD',
      tags: { team: 'people' },
      createdAt: expect.any(Date),
      modifiedAt: accessEntry?.createdAt,
    });
  });

  it('takes tags as every resource does', async () => {
    const describeEntry = async () =>
      (
        await eks.send(
          new DescribeAccessEntryCommand({ clusterName, principalArn: READER }),
        )
      ).accessEntry!;
    await eks.send(
      new TagResourceCommand({
        resourceArn: (await describeEntry()).accessEntryArn,
        tags: { stage: 'test' },
      }),
    );
    expect((await describeEntry()).tags).toEqual({
      team: 'people',
      stage: 'test',
    });
  });

  it.each([
    ['EC2_LINUX', 'system:node:{{EC2PrivateDNSName}}', ['system:nodes']],
    [
      'FARGATE_LINUX',
      'system:node:{{SessionName}}',
      ['system:nodes', 'system:bootstrappers', 'system:node-proxier'],
    ],
  ])('chooses name and groups for %s', async (type, username, groups) => {
    const principalArn = await createRole(`node-${type}`);
    const { accessEntry } = await create({ principalArn, type });
    expect(accessEntry).toMatchObject({
      type,
      username,
      kubernetesGroups: groups,
    });
    expect(
      await failure(associate(VIEW, { type: 'cluster' }, principalArn)),
    ).toEqual({
      name: 'InvalidParameterException',
      status: 400,
      message:
        'This operation can only be performed on Access Entries with a type of "STANDARD".',
    });
  });

  it('lets a node of Auto Mode have its policy', async () => {
    const principalArn = await createRole('auto');
    await create({ principalArn, type: 'EC2' });
    const { associatedAccessPolicy } = await associate(
      policy('AmazonEKSAutoNodePolicy'),
      { type: 'cluster' },
      principalArn,
    );
    expect(associatedAccessPolicy?.accessScope).toEqual({
      type: 'cluster',
      namespaces: [],
    });
  });

  const invalidPrincipal =
    'The specified principalArn is invalid: invalid principal.';

  it.each<[string, Partial<CreateAccessEntryCommandInput>, string | undefined]>(
    [
      [
        'a role that does not exist',
        { principalArn: `arn:aws:iam::${ACCOUNT}:role/nobody` },
        invalidPrincipal,
      ],
      [
        'a role by another path',
        { principalArn: `arn:aws:iam::${ACCOUNT}:role/reader` },
        invalidPrincipal,
      ],
      [
        'a session',
        { principalArn: `arn:aws:sts::${ACCOUNT}:assumed-role/reader/me` },
        invalidPrincipal,
      ],
      [
        'a user as node',
        { principalArn: CREATOR, type: 'EC2_LINUX' },
        invalidPrincipal,
      ],
      [
        'a group of Kubernetes itself',
        { principalArn: CREATOR, kubernetesGroups: ['system:masters'] },
        'The kubernetes group name system:masters is invalid, it cannot start with system:',
      ],
      ['an unknown type', { principalArn: CREATOR, type: 'ROBOT' }, undefined],
      [
        'a session name that is not behind a colon',
        { principalArn: CREATOR, username: '{{SessionName}}' },
        undefined,
      ],
      ...['system:', 'eks:', 'aws:', 'amazon:', 'iam:'].map(
        (prefix): [string, Partial<CreateAccessEntryCommandInput>, string] => [
          `a username that begins with ${prefix}`,
          { principalArn: CREATOR, username: `${prefix}ann` },
          `The username must not begin with ${prefix}`,
        ],
      ),
    ],
  )('refuses %s', async (_, input, message) => {
    expect(await failure(create(input))).toMatchObject({
      name: 'InvalidParameterException',
      status: 400,
      ...(message === undefined ? {} : { message }),
    });
  });

  it('takes one entry a principal, and the same request twice', async () => {
    expect(await failure(create())).toEqual({
      name: 'ResourceInUseException',
      status: 409,
      message:
        'The specified access entry resource is already in use on this cluster.',
    });
    const retried = {
      principalArn: await createRole('retried'),
      clientRequestToken: 'one',
    };
    const { accessEntry } = await create(retried);
    expect((await create(retried)).accessEntry).toEqual(accessEntry);
  });

  it('updates username and groups, and leaves what is not given', async () => {
    const principalArn = await createRole('updated');
    await create({ principalArn, kubernetesGroups: ['viewers'] });
    const update = (input: {
      username?: string;
      kubernetesGroups?: string[];
    }) =>
      eks.send(
        new UpdateAccessEntryCommand({ clusterName, principalArn, ...input }),
      );
    await update({ username: 'team:{{SessionName}}' });
    const { accessEntry } = await update({ kubernetesGroups: ['editors'] });
    expect(accessEntry).toMatchObject({
      username: 'team:{{SessionName}}',
      kubernetesGroups: ['editors'],
    });
    expect(await failure(update({ username: 'system:ann' }))).toMatchObject({
      message: 'The username must not begin with system:',
    });
  });

  describe('access policies', () => {
    it('lists them by name, in pages', async () => {
      const first = await eks.send(
        new ListAccessPoliciesCommand({ maxResults: 20 }),
      );
      const second = await eks.send(
        new ListAccessPoliciesCommand({ nextToken: first.nextToken }),
      );
      const all = [...first.accessPolicies!, ...second.accessPolicies!];
      expect(first.accessPolicies).toHaveLength(20);
      expect(second.nextToken).toBeUndefined();
      expect(all).toContainEqual({ name: 'AmazonEKSViewPolicy', arn: VIEW });
    });

    it('replaces the scope of the same policy, and adds another', async () => {
      await associate(VIEW, { type: 'cluster' });
      const [wide] = await associated();
      await associate(VIEW, { type: 'namespace', namespaces: ['carts'] });
      await associate(EDIT, { type: 'namespace', namespaces: ['dev-*'] });
      expect(await associated()).toEqual([
        {
          policyArn: EDIT,
          accessScope: { type: 'namespace', namespaces: ['dev-*'] },
          associatedAt: expect.any(Date),
          modifiedAt: expect.any(Date),
        },
        {
          policyArn: VIEW,
          accessScope: { type: 'namespace', namespaces: ['carts'] },
          associatedAt: wide.associatedAt,
          modifiedAt: expect.any(Date),
        },
      ]);
    });

    it('finds the entries of a policy', async () => {
      const list = async (associatedPolicyArn?: string) =>
        (
          await eks.send(
            new ListAccessEntriesCommand({ clusterName, associatedPolicyArn }),
          )
        ).accessEntries!;
      expect(await list(EDIT)).toEqual([READER]);
      expect((await list()).length).toBeGreaterThan(1);
    });

    it('takes one away, once', async () => {
      const remove = () =>
        eks.send(
          new DisassociateAccessPolicyCommand({
            clusterName,
            principalArn: READER,
            policyArn: EDIT,
          }),
        );
      await remove();
      expect((await associated()).map(({ policyArn }) => policyArn)).toEqual([
        VIEW,
      ]);
      expect(await failure(remove())).toMatchObject({
        name: 'ResourceNotFoundException',
        status: 404,
      });
    });

    it.each<[string, string, AccessScope, object]>([
      [
        'a policy that is not there',
        'arn:aws:eks:aws:cluster-access-policy/AmazonEKSViewPolicy',
        { type: 'cluster' },
        {
          name: 'ResourceNotFoundException',
          status: 404,
          message: 'The specified policyArn could not be found.',
        },
      ],
      [
        'a policy of service-linked roles',
        policy('AmazonEKSComputeClusterPolicy'),
        { type: 'cluster' },
        {
          name: 'InvalidParameterException',
          message:
            'The specified policyArn can only be associated with service-linked roles',
        },
      ],
      [
        'no namespace',
        VIEW,
        { type: 'namespace' },
        { name: 'InvalidParameterException', status: 400 },
      ],
      [
        'a namespace of the whole cluster',
        VIEW,
        { type: 'cluster', namespaces: ['carts'] },
        { name: 'InvalidParameterException', status: 400 },
      ],
      [
        'a namespace that cannot be',
        VIEW,
        { type: 'namespace', namespaces: ['Carts'] },
        { name: 'InvalidParameterException', status: 400 },
      ],
    ])('refuses %s', async (_, policyArn, scope, expected) => {
      expect(await failure(associate(policyArn, scope))).toMatchObject(
        expected,
      );
    });
  });

  it('forgets an entry with its policies', async () => {
    const principalArn = await createRole('gone');
    await create({ principalArn });
    await associate(VIEW, { type: 'cluster' }, principalArn);
    await eks.send(new DeleteAccessEntryCommand({ clusterName, principalArn }));
    const notFound = {
      name: 'ResourceNotFoundException',
      status: 404,
      message:
        "The specified principalArn could not be found. You can view your available access entries with 'list-access-entries'.",
    };
    expect(
      await failure(associate(VIEW, { type: 'cluster' }, principalArn)),
    ).toEqual(notFound);
    await create({ principalArn });
    const { associatedAccessPolicies } = await eks.send(
      new ListAssociatedAccessPoliciesCommand({ clusterName, principalArn }),
    );
    expect(associatedAccessPolicies).toEqual([]);
  });

  describe('authentication mode', () => {
    function changeTo(name: string, authenticationMode: AuthenticationMode) {
      return eks.send(
        new UpdateClusterConfigCommand({
          name,
          accessConfig: { authenticationMode },
        }),
      );
    }

    async function entriesOf(cluster: string) {
      const { accessEntries } = await eks.send(
        new ListAccessEntriesCommand({ clusterName: cluster }),
      );
      return accessEntries;
    }

    it('admits who made a cluster, unless declined', async () => {
      await createCluster('mine', 'API_AND_CONFIG_MAP');
      await createCluster('nobodys', 'API', false);
      expect(await entriesOf('mine')).toEqual([CREATOR]);
      expect(await entriesOf('nobodys')).toEqual([]);
    });

    it('goes one step at a time, and never back', async () => {
      await createCluster('old', 'CONFIG_MAP');
      expect(await failure(entriesOf('old'))).toEqual({
        name: 'InvalidRequestException',
        status: 400,
        message:
          "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
      });
      expect(await failure(changeTo('old', 'API'))).toMatchObject({
        name: 'InvalidParameterException',
        message:
          'Unsupported authentication mode update from CONFIG_MAP to API',
      });
      const { update } = await changeTo('old', 'API_AND_CONFIG_MAP');
      expect(
        await eks.send(
          new DescribeUpdateCommand({ name: 'old', updateId: update?.id }),
        ),
      ).toMatchObject({
        update: {
          status: 'Successful',
          type: 'AccessConfigUpdate',
          params: [{ type: 'AuthenticationMode', value: 'API_AND_CONFIG_MAP' }],
        },
      });
      expect(await entriesOf('old')).toEqual([CREATOR]);
      await changeTo('old', 'API');
      expect(await failure(changeTo('old', 'API'))).toMatchObject({
        name: 'InvalidParameterException',
      });
      expect(
        await failure(changeTo('old', 'API_AND_CONFIG_MAP')),
      ).toMatchObject({ name: 'InvalidParameterException' });
    });

    it('says aloud what else it cannot change', async () => {
      const call = eks.send(
        new UpdateClusterConfigCommand({
          name: clusterName,
          resourcesVpcConfig: { endpointPublicAccess: false },
        }),
      );
      expect(await failure(call)).toMatchObject({
        name: 'NotImplemented',
        status: 501,
      });
    });
  });
});
