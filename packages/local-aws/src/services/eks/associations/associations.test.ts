import {
  CreateClusterCommand,
  CreatePodIdentityAssociationCommand,
  DeletePodIdentityAssociationCommand,
  DescribePodIdentityAssociationCommand,
  ListPodIdentityAssociationsCommand,
  ListTagsForResourceCommand,
  paginateListPodIdentityAssociations,
  TagResourceCommand,
  UntagResourceCommand,
  UpdatePodIdentityAssociationCommand,
  type CreatePodIdentityAssociationCommandInput,
  type UpdatePodIdentityAssociationCommandInput,
} from '@aws-sdk/client-eks';
import { CreateRoleCommand } from '@aws-sdk/client-iam';
import {
  failure,
  permissions,
  podTrust,
  TestAws,
  type TestClients,
} from '../../__testUtils__';

const ACCOUNT = '111122223333';
const roleArn = `arn:aws:iam::${ACCOUNT}:role/good`;
const policy = permissions({ Action: 's3:GetObject', Resource: '*' });

const trusts = {
  good: podTrust(),
  other: podTrust(),
  narrow: podTrust({
    StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'elsewhere' },
  }),
  'no-tag-session': podTrust().replace(',"sts:TagSession"', ''),
  ec2: podTrust().replace('pods.eks.amazonaws.com', 'ec2.amazonaws.com'),
  denied: JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'pods.eks.amazonaws.com' },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
      },
      {
        Effect: 'Deny',
        Principal: { Service: 'pods.eks.amazonaws.com' },
        Action: 'sts:TagSession',
      },
    ],
  }),
};

describe('pod identity associations', () => {
  const aws = new TestAws();
  let eks: TestClients['eks'];
  let names = 0;

  beforeAll(async () => {
    await aws.start({ empty: true });
    const { eks: client, iam } = aws.clients();
    eks = client;
    for (const name of ['prod', 'listed']) {
      await eks.send(
        new CreateClusterCommand({
          name,
          roleArn: `arn:aws:iam::${ACCOUNT}:role/cluster`,
          resourcesVpcConfig: {},
        }),
      );
    }
    for (const [RoleName, document] of Object.entries(trusts)) {
      await iam.send(
        new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: document }),
      );
    }
    await iam.send(
      new CreateRoleCommand({
        RoleName: 'pathed',
        Path: '/pod-identity/',
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
  });
  afterAll(() => aws.stop());

  function create(
    input: Partial<CreatePodIdentityAssociationCommandInput> = {},
  ) {
    names += 1;
    return eks.send(
      new CreatePodIdentityAssociationCommand({
        clusterName: 'prod',
        namespace: 'payments',
        serviceAccount: `account-${names}`,
        roleArn,
        ...input,
      }),
    );
  }

  async function created(
    input: Partial<CreatePodIdentityAssociationCommandInput> = {},
  ) {
    const { association } = await create(input);
    const { clusterName, associationId } = association!;
    const id = { clusterName, associationId };
    return { association: association!, id };
  }

  async function describeOne(id: {
    clusterName?: string;
    associationId?: string;
  }) {
    const { association } = await eks.send(
      new DescribePodIdentityAssociationCommand({
        clusterName: id.clusterName,
        associationId: id.associationId,
      }),
    );
    return association;
  }

  it('keeps what it is given', async () => {
    const { association, id } = await created({
      serviceAccount: 'kept',
      tags: { team: 'payments' },
    });
    expect(association.associationId).toMatch(/^a-[a-z0-9]{17}$/);
    expect(association).toMatchObject({
      associationArn: `arn:aws:eks:us-east-1:${ACCOUNT}:podidentityassociation/prod/${association.associationId}`,
      clusterName: 'prod',
      namespace: 'payments',
      serviceAccount: 'kept',
      roleArn,
      disableSessionTags: false,
      tags: { team: 'payments' },
      createdAt: expect.any(Date),
      modifiedAt: expect.any(Date),
    });
    expect(association).not.toHaveProperty('ownerArn');
    expect(association).not.toHaveProperty('externalId');
    expect(await describeOne(id)).toEqual(association);
  });

  it('takes a role with a path', async () => {
    const arn = `arn:aws:iam::${ACCOUNT}:role/pod-identity/pathed`;
    const { association } = await created({ roleArn: arn });
    expect(association.roleArn).toBe(arn);
  });

  it('takes a role whose conditions do not admit the service account', async () => {
    await expect(
      create({ roleArn: `arn:aws:iam::${ACCOUNT}:role/narrow` }),
    ).resolves.toBeDefined();
  });

  it.each<[string, Partial<CreatePodIdentityAssociationCommandInput>, object]>([
    [
      'a cluster that does not exist',
      { clusterName: 'none' },
      {
        name: 'ResourceNotFoundException',
        message: 'No cluster found for name: none.',
        status: 404,
      },
    ],
    [
      'a role that does not exist',
      { roleArn: `arn:aws:iam::${ACCOUNT}:role/none` },
      {
        name: 'InvalidParameterException',
        message: 'Role provided in the request does not exist.',
        status: 400,
      },
    ],
    [
      'a role without its path',
      { roleArn: `arn:aws:iam::${ACCOUNT}:role/pathed` },
      {
        name: 'InvalidParameterException',
        message: 'Role provided in the request does not exist.',
      },
    ],
    ...['no-tag-session', 'ec2', 'denied'].map(
      role =>
        [
          `the role ${role}`,
          { roleArn: `arn:aws:iam::${ACCOUNT}:role/${role}` },
          {
            name: 'InvalidParameterException',
            message: 'Trust policy of the role provided is invalid.',
            status: 400,
          },
        ] as [string, object, object],
    ),
    [
      'a role of another account',
      { roleArn: 'arn:aws:iam::444455556666:role/good' },
      {
        name: 'AccessDeniedException',
        message: 'Cross-account pass role is not allowed.',
        status: 403,
      },
    ],
    [
      'a role that is no ARN',
      { roleArn: 'good' },
      { name: 'InvalidParameterException', status: 400 },
    ],
    [
      'a session policy with session tags',
      { policy },
      {
        name: 'InvalidParameterException',
        message: expect.stringContaining('disableSessionTags'),
        status: 400,
      },
    ],
    [
      'a session policy that is malformed',
      { policy: '{', disableSessionTags: true },
      { name: 'InvalidParameterException', status: 400 },
    ],
    [
      'a session policy of more than 2,048 characters',
      {
        policy: policy + ' '.repeat(2048),
        disableSessionTags: true,
      },
      { name: 'InvalidParameterException', status: 400 },
    ],
    [
      'a namespace that cannot be one',
      { namespace: 'Pay*' },
      { name: 'InvalidParameterException', status: 400 },
    ],
    [
      'a target role that is no ARN',
      { targetRoleArn: 'target' },
      { name: 'InvalidParameterException', status: 400 },
    ],
    [
      'a tag that AWS keeps for itself',
      { tags: { 'aws:team': 'a' } },
      { name: 'InvalidParameterException', status: 400 },
    ],
  ])('refuses %s', async (_, input, expected) => {
    expect(await failure(create(input))).toMatchObject(expected);
  });

  it('refuses a second association of a service account, and names the first', async () => {
    const { association } = await created({ serviceAccount: 'twice' });
    expect(await failure(create({ serviceAccount: 'twice' }))).toEqual({
      name: 'ResourceInUseException',
      message: `Association already exists: ${association.associationId}`,
      status: 409,
    });
  });

  it('answers a repeated request with what it has made', async () => {
    const input = { serviceAccount: 'retried', clientRequestToken: 'token-1' };
    const first = await create(input);
    expect((await create(input)).association).toEqual(first.association);
    expect(
      await failure(create({ ...input, namespace: 'elsewhere' })),
    ).toMatchObject({ name: 'InvalidParameterException', status: 400 });
  });

  it.each([
    ['DescribePodIdentityAssociation', DescribePodIdentityAssociationCommand],
    ['UpdatePodIdentityAssociation', UpdatePodIdentityAssociationCommand],
    ['DeletePodIdentityAssociation', DeletePodIdentityAssociationCommand],
  ])('%s refuses ids that are wrong or unknown', async (_, Command) => {
    const send = (clusterName: string, associationId: string) =>
      eks.send(
        new Command({
          clusterName,
          associationId,
        }) as DescribePodIdentityAssociationCommand,
      );
    expect(await failure(send('prod', 'a-short'))).toEqual({
      name: 'InvalidParameterException',
      message: 'The parameter associationId should be 19 characters long.',
      status: 400,
    });
    expect(await failure(send('prod', 'a-00000000000000000'))).toMatchObject({
      name: 'ResourceNotFoundException',
      status: 404,
    });
    expect(await failure(send('none', 'a-00000000000000000'))).toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'No cluster found for name: none.',
    });
  });

  it('finds an association under its own cluster alone', async () => {
    const { association } = await created();
    expect(
      await failure(
        describeOne({
          clusterName: 'listed',
          associationId: association.associationId,
        }),
      ),
    ).toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('changes what it is told to, and nothing else', async () => {
    const { association, id } = await created();
    const update = async (
      input: Partial<UpdatePodIdentityAssociationCommandInput>,
    ) => {
      const answer = await eks.send(
        new UpdatePodIdentityAssociationCommand({ ...id, ...input }),
      );
      expect(await describeOne(id)).toEqual(answer.association);
      return answer.association!;
    };
    const other = `arn:aws:iam::${ACCOUNT}:role/other`;
    expect(await update({ roleArn: other })).toMatchObject({
      ...association,
      roleArn: other,
      modifiedAt: expect.any(Date),
    });
    expect(await update({ policy, disableSessionTags: true })).toMatchObject({
      roleArn: other,
      policy,
      disableSessionTags: true,
    });
    expect(await failure(update({ disableSessionTags: false }))).toMatchObject({
      name: 'InvalidParameterException',
    });
    expect(
      await update({ policy: '', disableSessionTags: false }),
    ).not.toHaveProperty('policy');
    const targetRoleArn = 'arn:aws:iam::444455556666:role/target';
    const withTarget = await update({ targetRoleArn });
    expect(withTarget).toMatchObject({
      targetRoleArn,
      externalId: expect.any(String),
    });
    expect((await update({ roleArn })).externalId).toBe(withTarget.externalId);
    expect(
      await failure(
        update({ roleArn: `arn:aws:iam::${ACCOUNT}:role/no-tag-session` }),
      ),
    ).toMatchObject({
      message: 'Trust policy of the role provided is invalid.',
    });
  });

  it('deletes, and the service account is free again', async () => {
    const { association, id } = await created({ serviceAccount: 'freed' });
    const remove = () => eks.send(new DeletePodIdentityAssociationCommand(id));
    // https://docs.aws.amazon.com/cli/latest/reference/eks/delete-pod-identity-association.html
    expect((await remove()).association).toEqual({
      ...association,
      modifiedAt: expect.any(Date),
    });
    expect(await failure(remove())).toMatchObject({
      name: 'ResourceNotFoundException',
      status: 404,
    });
    const again = await created({ serviceAccount: 'freed' });
    expect(again.id.associationId).not.toBe(id.associationId);
  });

  it('lists summaries by page, namespace and service account', async () => {
    for (const namespace of ['one', 'two']) {
      for (const serviceAccount of ['a', 'b', 'c']) {
        await create({ clusterName: 'listed', namespace, serviceAccount });
      }
    }
    const list = async (input: object) =>
      (
        await eks.send(
          new ListPodIdentityAssociationsCommand({
            clusterName: 'listed',
            ...input,
          }),
        )
      ).associations!;
    expect(await list({})).toHaveLength(6);
    const [summary] = await list({ namespace: 'two', serviceAccount: 'b' });
    expect(Object.keys(summary).sort()).toEqual([
      'associationArn',
      'associationId',
      'clusterName',
      'namespace',
      'serviceAccount',
    ]);
    expect(await list({ namespace: 'one' })).toHaveLength(3);
    expect(await list({ serviceAccount: 'c' })).toHaveLength(2);
    expect(await list({ namespace: 'none' })).toEqual([]);
    const pages: number[] = [];
    for await (const page of paginateListPodIdentityAssociations(
      { client: eks, pageSize: 4 },
      { clusterName: 'listed' },
    )) {
      pages.push(page.associations!.length);
    }
    expect(pages).toEqual([4, 2]);
  });

  it.each([{ maxResults: 101 }, { maxResults: -1 }, { nextToken: 'made-up' }])(
    'refuses to list with %j',
    async input => {
      expect(
        await failure(
          eks.send(
            new ListPodIdentityAssociationsCommand({
              clusterName: 'listed',
              ...input,
            }),
          ),
        ),
      ).toMatchObject({ name: 'InvalidParameterException', status: 400 });
    },
  );

  it('tags and untags', async () => {
    const { association, id } = await created({ tags: { team: 'a' } });
    const resourceArn = association.associationArn;
    await eks.send(
      new TagResourceCommand({ resourceArn, tags: { team: 'b', Team: 'c' } }),
    );
    expect((await describeOne(id))?.tags).toEqual({ team: 'b', Team: 'c' });
    await eks.send(
      new UntagResourceCommand({ resourceArn, tagKeys: ['Team', 'none'] }),
    );
    const list = (arn: string | undefined) =>
      eks.send(new ListTagsForResourceCommand({ resourceArn: arn }));
    expect((await list(resourceArn)).tags).toEqual({ team: 'b' });
    expect(await failure(list(`${resourceArn}x`))).toMatchObject({
      name: 'NotFoundException',
      status: 404,
    });
    expect(await failure(list('arn:aws:iam::1:role/x'))).toMatchObject({
      name: 'BadRequestException',
      status: 400,
    });
    const many = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`key-${index}`, '']),
    );
    expect(
      await failure(
        eks.send(new TagResourceCommand({ resourceArn, tags: many })),
      ),
    ).toMatchObject({ name: 'BadRequestException' });
  });
});

describe('pod identity associations while writes travel', () => {
  const aws = new TestAws();
  const account = {
    clusterName: 'prod',
    namespace: 'payments',
    serviceAccount: 'api',
  };
  let eks: TestClients['eks'];

  beforeAll(async () => {
    await aws.start({
      empty: true,
      propagation: { roleMs: 10_000, associationDeleteMs: 10_000 },
    });
    const { eks: client, iam } = aws.clients();
    eks = client;
    await eks.send(
      new CreateClusterCommand({
        name: 'prod',
        roleArn: `arn:aws:iam::${ACCOUNT}:role/cluster`,
        resourcesVpcConfig: {},
      }),
    );
    await iam.send(
      new CreateRoleCommand({
        RoleName: 'good',
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
  });
  afterAll(() => aws.stop());

  function create() {
    return eks.send(
      new CreatePodIdentityAssociationCommand({ ...account, roleArn }),
    );
  }

  it('EKS sees a new role after a while, and a deletion blocks for a while', async () => {
    expect(await failure(create())).toMatchObject({
      message: 'Role provided in the request does not exist.',
    });
    aws.setAhead(11_000);
    const { association } = await create();
    const { associationId } = association!;
    await eks.send(
      new DeletePodIdentityAssociationCommand({
        clusterName: 'prod',
        associationId,
      }),
    );
    expect(await failure(create())).toEqual({
      name: 'ResourceInUseException',
      message: `Association already exists: ${associationId}`,
      status: 409,
    });
    aws.setAhead(22_000);
    await expect(create()).resolves.toBeDefined();
  });
});
