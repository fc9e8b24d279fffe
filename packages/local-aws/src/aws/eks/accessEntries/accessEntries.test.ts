import {
  DeleteAccessEntryCommand,
  DescribeAccessEntryCommand,
  ListAssociatedAccessPoliciesCommand,
  TagResourceCommand,
  UpdateAccessEntryCommand,
  type CreateAccessEntryCommandInput,
} from '@aws-sdk/client-eks';
import { failure } from '../../../__testUtils__';
import {
  AccessEntriesAws,
  clusterName,
  CREATOR,
  policy,
  READER,
  VIEW,
} from './__testUtils__';

const ACCOUNT = '111122223333';

describe('access entries', () => {
  const aws = new AccessEntriesAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  it('shows an entry, and gives it a username without the path of the role', async () => {
    const { accessEntry } = await aws.eks.send(
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
        await aws.eks.send(
          new DescribeAccessEntryCommand({ clusterName, principalArn: READER }),
        )
      ).accessEntry!;
    await aws.eks.send(
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
    const principalArn = await aws.createRole(`node-${type}`);
    const { accessEntry } = await aws.create({ principalArn, type });
    expect(accessEntry).toMatchObject({
      type,
      username,
      kubernetesGroups: groups,
    });
    expect(
      await failure(aws.associate(VIEW, { type: 'cluster' }, principalArn)),
    ).toEqual({
      name: 'InvalidParameterException',
      status: 400,
      message:
        'This operation can only be performed on Access Entries with a type of "STANDARD".',
    });
  });

  it('lets a node of Auto Mode have its policy', async () => {
    const principalArn = await aws.createRole('auto');
    await aws.create({ principalArn, type: 'EC2' });
    const { associatedAccessPolicy } = await aws.associate(
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
    expect(await failure(aws.create(input))).toMatchObject({
      name: 'InvalidParameterException',
      status: 400,
      ...(message === undefined ? {} : { message }),
    });
  });

  it('takes one entry a principal, and the same request twice', async () => {
    expect(await failure(aws.create())).toEqual({
      name: 'ResourceInUseException',
      status: 409,
      message:
        'The specified access entry resource is already in use on this cluster.',
    });
    const retried = {
      principalArn: await aws.createRole('retried'),
      clientRequestToken: 'one',
    };
    const { accessEntry } = await aws.create(retried);
    expect((await aws.create(retried)).accessEntry).toEqual(accessEntry);
  });

  it('updates username and groups, and leaves what is not given', async () => {
    const principalArn = await aws.createRole('updated');
    await aws.create({ principalArn, kubernetesGroups: ['viewers'] });
    const update = (input: {
      username?: string;
      kubernetesGroups?: string[];
    }) =>
      aws.eks.send(
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

  it('forgets an entry with its policies', async () => {
    const principalArn = await aws.createRole('gone');
    await aws.create({ principalArn });
    await aws.associate(VIEW, { type: 'cluster' }, principalArn);
    await aws.eks.send(
      new DeleteAccessEntryCommand({ clusterName, principalArn }),
    );
    const notFound = {
      name: 'ResourceNotFoundException',
      status: 404,
      message:
        "The specified principalArn could not be found. You can view your available access entries with 'list-access-entries'.",
    };
    expect(
      await failure(aws.associate(VIEW, { type: 'cluster' }, principalArn)),
    ).toEqual(notFound);
    await aws.create({ principalArn });
    const { associatedAccessPolicies } = await aws.eks.send(
      new ListAssociatedAccessPoliciesCommand({ clusterName, principalArn }),
    );
    expect(associatedAccessPolicies).toEqual([]);
  });
});
