import type { CreatePodIdentityAssociationCommandInput } from '@aws-sdk/client-eks';
import { failure } from '../../../__testUtils__';
import { AssociationsAws, policy, roleArn } from './__testUtils__';

const ACCOUNT = '111122223333';

describe('a new pod identity association', () => {
  const aws = new AssociationsAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  it('keeps what it is given', async () => {
    const { association, id } = await aws.created({
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
    expect(await aws.describeOne(id)).toEqual(association);
  });

  it('takes a role with a path', async () => {
    const arn = `arn:aws:iam::${ACCOUNT}:role/pod-identity/pathed`;
    const { association } = await aws.created({ roleArn: arn });
    expect(association.roleArn).toBe(arn);
  });

  it('takes a role whose conditions do not admit the service account', async () => {
    await expect(
      aws.create({ roleArn: `arn:aws:iam::${ACCOUNT}:role/narrow` }),
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
    expect(await failure(aws.create(input))).toMatchObject(expected);
  });

  it('refuses a second association of a service account, and names the first', async () => {
    const { association } = await aws.created({ serviceAccount: 'twice' });
    expect(await failure(aws.create({ serviceAccount: 'twice' }))).toEqual({
      name: 'ResourceInUseException',
      message: `Association already exists: ${association.associationId}`,
      status: 409,
    });
  });

  it('answers a repeated request with what it has made', async () => {
    const input = { serviceAccount: 'retried', clientRequestToken: 'token-1' };
    const first = await aws.create(input);
    expect((await aws.create(input)).association).toEqual(first.association);
    expect(
      await failure(aws.create({ ...input, namespace: 'elsewhere' })),
    ).toMatchObject({ name: 'InvalidParameterException', status: 400 });
  });

  it('counts a client request token for one cluster', async () => {
    const input = { serviceAccount: 'in-both', clientRequestToken: 'token-2' };
    const first = await aws.create(input);
    const other = await aws.create({ ...input, clusterName: 'listed' });
    expect(other.association?.associationId).not.toBe(
      first.association?.associationId,
    );
  });
});
