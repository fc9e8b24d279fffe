import {
  AttachRolePolicyCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  DeleteRoleCommand,
  DeleteRolePermissionsBoundaryCommand,
  GetRoleCommand,
  PutRolePermissionsBoundaryCommand,
  PutRolePolicyCommand,
  TagRoleCommand,
} from '@aws-sdk/client-iam';
import { failure, permissions, podTrust } from '../../__testUtils__';
import { ACCOUNT, ME, GuardedAws } from './__testUtils__';

describe('what a session may do in IAM', () => {
  const aws = new GuardedAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  const create = (
    RoleName: string,
    input: Partial<CreateRoleCommand['input']> = {},
  ) =>
    aws.me.iam.send(
      new CreateRoleCommand({
        RoleName,
        Path: '/pod-identity/',
        AssumeRolePolicyDocument: podTrust(),
        ...input,
      }),
    );

  it('is refused in the words of IAM, by allow and by deny', async () => {
    await aws.may({ Action: 'iam:GetRole', Resource: '*' });
    expect(await failure(create('new'))).toEqual({
      name: 'AccessDenied',
      message: `${ME} iam:CreateRole on resource: arn:aws:iam::${ACCOUNT}:role/pod-identity/new because no identity-based policy allows the iam:CreateRole action`,
      status: 403,
    });
    await aws.may(
      { Action: 'iam:*', Resource: '*' },
      { Effect: 'Deny', Action: 'iam:CreateRole', Resource: '*' },
    );
    expect((await failure(create('new'))).message).toBe(
      `${ME} iam:CreateRole on resource: arn:aws:iam::${ACCOUNT}:role/pod-identity/new with an explicit deny in an identity-based policy`,
    );
  });

  it('can be held to a path, a boundary and tags', async () => {
    const { Policy } = await aws.admin.iam.send(
      new CreatePolicyCommand({
        PolicyName: 'boundary',
        PolicyDocument: permissions({ Action: 's3:*', Resource: '*' }),
      }),
    );
    const PermissionsBoundary = Policy!.Arn!;
    await aws.may({
      Action: ['iam:CreateRole', 'iam:PutRolePolicy', 'iam:AttachRolePolicy'],
      Resource: `arn:aws:iam::${ACCOUNT}:role/pod-identity/*`,
      Condition: {
        StringEquals: { 'iam:PermissionsBoundary': PermissionsBoundary },
      },
    });
    expect(await failure(create('unbounded'))).toMatchObject({
      status: 403,
    });
    expect(
      await failure(create('elsewhere', { Path: '/', PermissionsBoundary })),
    ).toMatchObject({ status: 403 });
    await expect(
      create('bounded', { PermissionsBoundary }),
    ).resolves.toBeDefined();
    const put = (RoleName: string) =>
      aws.me.iam.send(
        new PutRolePolicyCommand({
          RoleName,
          PolicyName: 'inline',
          PolicyDocument: permissions({ Action: 's3:*', Resource: '*' }),
        }),
      );
    await expect(put('bounded')).resolves.toBeDefined();
    await aws.admin.iam.send(
      new DeleteRolePermissionsBoundaryCommand({ RoleName: 'bounded' }),
    );
    expect(await failure(put('bounded'))).toMatchObject({ status: 403 });
  });

  it('is judged by tags of the role, and by the policy to be attached', async () => {
    const PolicyArn = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';
    await aws.admin.iam.send(
      new CreateRoleCommand({
        RoleName: 'owned',
        AssumeRolePolicyDocument: podTrust(),
        Tags: [{ Key: 'managed-by', Value: 'portal' }],
      }),
    );
    await aws.may(
      {
        Action: ['iam:DeleteRole', 'iam:TagRole'],
        Resource: '*',
        Condition: {
          StringEquals: { 'iam:ResourceTag/managed-by': 'portal' },
        },
      },
      {
        Action: 'iam:AttachRolePolicy',
        Resource: '*',
        Condition: { ArnEquals: { 'iam:PolicyARN': `${PolicyArn}-not` } },
      },
    );
    const remove = (RoleName: string) =>
      aws.me.iam.send(new DeleteRoleCommand({ RoleName }));
    expect(await failure(remove('caller'))).toMatchObject({ status: 403 });
    expect(
      await failure(
        aws.me.iam.send(
          new AttachRolePolicyCommand({ RoleName: 'owned', PolicyArn }),
        ),
      ),
    ).toMatchObject({ status: 403 });
    await aws.me.iam.send(
      new TagRoleCommand({
        RoleName: 'owned',
        Tags: [{ Key: 'x', Value: 'y' }],
      }),
    );
    await expect(remove('owned')).resolves.toBeDefined();
  });

  it('does not learn which roles there are', async () => {
    await aws.may({ Action: 's3:*', Resource: '*' });
    for (const RoleName of ['caller', 'none']) {
      expect(
        await failure(aws.me.iam.send(new GetRoleCommand({ RoleName }))),
      ).toMatchObject({ name: 'AccessDenied', status: 403 });
    }
  });

  it('is limited by its boundary', async () => {
    const { Policy } = await aws.admin.iam.send(
      new CreatePolicyCommand({
        PolicyName: 'only-s3',
        PolicyDocument: permissions({ Action: 's3:*', Resource: '*' }),
      }),
    );
    await aws.may({ Action: '*', Resource: '*' });
    await aws.admin.iam.send(
      new PutRolePermissionsBoundaryCommand({
        RoleName: 'caller',
        PermissionsBoundary: Policy?.Arn,
      }),
    );
    expect(
      (
        await failure(
          aws.me.iam.send(new GetRoleCommand({ RoleName: 'caller' })),
        )
      ).message,
    ).toBe(
      `${ME} iam:GetRole on resource: arn:aws:iam::${ACCOUNT}:role/caller because no permissions boundary allows the iam:GetRole action`,
    );
    await aws.admin.iam.send(
      new DeleteRolePermissionsBoundaryCommand({ RoleName: 'caller' }),
    );
  });
});
