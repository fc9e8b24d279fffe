import {
  CreatePolicyCommand,
  CreateRoleCommand,
  PutRolePermissionsBoundaryCommand,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam';
import { failure, permissions, podTrust } from '../../../__testUtils__';
import { entry, FROM_NS_A, OBJECT, SimulatorAws } from './__testUtils__';

describe('SimulatePrincipalPolicy', () => {
  const aws = new SimulatorAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  it('answers for each resource, and the strictest for all', async () => {
    const [result] = await aws.principal({
      ActionNames: ['s3:GetObject'],
      ResourceArns: [OBJECT, 'arn:aws:s3:::secret/key'],
    });
    expect(result).toMatchObject({
      EvalResourceName: 'arn:${Partition}:s3:::${BucketName}/${KeyName}',
      EvalDecision: 'explicitDeny',
      MatchedStatements: [{ SourcePolicyId: 'role_reader_read-own' }],
    });
    expect(result.ResourceSpecificResults).toMatchObject([
      {
        EvalResourceName: OBJECT,
        EvalResourceDecision: 'allowed',
        MatchedStatements: [{ SourcePolicyId: 'AmazonS3ReadOnlyAccess' }],
      },
      {
        EvalResourceName: 'arn:aws:s3:::secret/key',
        EvalResourceDecision: 'explicitDeny',
      },
    ]);
  });

  it.each([
    ['ns-a', 'allowed', ['role_reader_read-own']],
    ['ns-b', 'implicitDeny', []],
  ])(
    'compares tags that the context gives: %s is %s',
    async (tag, decision, matched) => {
      const [result] = await aws.principal({
        ActionNames: ['s3:GetObject'],
        ResourceArns: [OBJECT],
        PolicyExclusionList: [{ PolicyType: 'aws-managed' }],
        ContextEntries: [
          FROM_NS_A,
          entry('s3:ExistingObjectTag/my-namespace', tag),
        ],
      });
      expect(result.EvalDecision).toBe(decision);
      expect(
        result.MatchedStatements?.map(each => each.SourcePolicyId),
      ).toEqual(matched);
      expect(result.ResourceSpecificResults?.[0].MissingContextValues).toEqual(
        [],
      );
    },
  );

  // https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html
  it('names the keys that nobody gave with each of the named resources', async () => {
    const [result] = await aws.principal({
      ActionNames: ['s3:GetObject'],
      ResourceArns: [OBJECT],
      ContextEntries: [FROM_NS_A],
    });
    expect(result.MissingContextValues).toEqual([]);
    expect(result.ResourceSpecificResults).toMatchObject([
      { MissingContextValues: ['s3:ExistingObjectTag/my-namespace'] },
    ]);
  });

  it('names the keys that the policies look at and nobody gave', async () => {
    const [result] = await aws.principal({
      ActionNames: ['ec2:RunInstances'],
      ContextEntries: [FROM_NS_A],
    });
    expect(result).toMatchObject({
      EvalDecision: 'implicitDeny',
      MissingContextValues: ['s3:ExistingObjectTag/my-namespace'],
    });
  });

  it.each([
    {
      name: 'an inline policy',
      identifier: {
        InlinePolicyIdentifier: {
          PolicyName: 'read-own',
          AttachmentType: 'role' as const,
          AttachmentName: 'read*',
        },
      },
      decision: 'allowed',
    },
    {
      name: 'a managed policy',
      identifier: {
        PolicyArn: 'arn:aws:iam::aws:policy/AmazonS3ReadOnly*',
      },
      decision: 'explicitDeny',
    },
  ])('leaves out $name', async ({ identifier, decision }) => {
    const [result] = await aws.principal({
      ActionNames: ['s3:GetObject'],
      ResourceArns: ['arn:aws:s3:::secret/key'],
      PolicyExclusionList: [identifier],
    });
    expect(result.EvalDecision).toBe(decision);
  });

  it('counts the boundary of the role, unless another is given', async () => {
    await aws.iam.send(
      new CreateRoleCommand({
        RoleName: 'bounded',
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
    const { Policy } = await aws.iam.send(
      new CreatePolicyCommand({
        PolicyName: 'boundary',
        PolicyDocument: permissions(
          { Action: 's3:List*', Resource: '*' },
          { Effect: 'Deny', Action: 'iam:*', Resource: '*' },
        ),
      }),
    );
    await aws.iam.send(
      new PutRolePermissionsBoundaryCommand({
        RoleName: 'bounded',
        PermissionsBoundary: Policy?.Arn,
      }),
    );
    const input = {
      PolicySourceArn: 'arn:aws:iam::111122223333:role/bounded',
      PolicyInputList: [permissions({ Action: '*', Resource: '*' })],
      ActionNames: ['s3:GetObject', 'iam:CreateUser'],
    };
    const bounded = await aws.principal(input);
    expect(bounded).toMatchObject([
      {
        EvalDecision: 'implicitDeny',
        MatchedStatements: [],
        PermissionsBoundaryDecisionDetail: {
          AllowedByPermissionsBoundary: false,
        },
      },
      {
        EvalDecision: 'explicitDeny',
        MatchedStatements: [
          {
            SourcePolicyId: 'boundary',
            SourcePolicyType: 'Permissions Boundary Policy',
          },
        ],
      },
    ]);
    const [wide] = await aws.principal({
      ...input,
      PermissionsBoundaryPolicyInputList: [
        permissions({ Action: '*', Resource: '*' }),
      ],
    });
    expect(wide).toMatchObject({
      EvalDecision: 'allowed',
      PermissionsBoundaryDecisionDetail: {
        AllowedByPermissionsBoundary: true,
      },
    });
  });

  it.each([
    {
      name: 'a role that does not exist',
      arn: 'arn:aws:iam::111122223333:role/nobody',
      error: {
        name: 'NoSuchEntityException',
        status: 404,
        message: 'The role with name nobody cannot be found.',
      },
    },
    {
      name: 'another account',
      arn: 'arn:aws:iam::444455556666:role/reader',
      error: {
        name: 'InvalidInputException',
        status: 400,
        message:
          "Invalid Policy Source Arn: caller's account 111122223333 does not have access to policies in account 444455556666",
      },
    },
  ])('refuses $name', async ({ arn, error }) => {
    const call = aws.iam.send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: arn,
        ActionNames: ['s3:GetObject'],
      }),
    );
    expect(await failure(call)).toEqual(error);
  });
});
