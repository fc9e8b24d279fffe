import {
  AttachRolePolicyCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  GetContextKeysForCustomPolicyCommand,
  GetContextKeysForPrincipalPolicyCommand,
  PutRolePermissionsBoundaryCommand,
  PutRolePolicyCommand,
  SimulateCustomPolicyCommand,
  SimulatePrincipalPolicyCommand,
  type SimulateCustomPolicyCommandInput,
  type SimulatePrincipalPolicyCommandInput,
} from '@aws-sdk/client-iam';
import {
  failure,
  permissions,
  podTrust,
  TestAws,
  type TestClients,
} from '../../__testUtils__';

const ROLE = 'arn:aws:iam::111122223333:role/team/reader';
const OBJECT = 'arn:aws:s3:::bucket/customer1.txt';
const OWN_TAGS = {
  Action: ['s3:GetObject', 's3:GetObjectTagging'],
  Resource: 'arn:aws:s3:::bucket/*',
  Condition: {
    StringEquals: {
      's3:ExistingObjectTag/my-namespace':
        '${aws:PrincipalTag/kubernetes-namespace}',
    },
  },
};

function entry(ContextKeyName: string, ...ContextKeyValues: string[]) {
  return {
    ContextKeyName,
    ContextKeyValues,
    ContextKeyType: 'string' as const,
  };
}

const FROM_NS_A = entry('aws:PrincipalTag/kubernetes-namespace', 'ns-a');

describe('simulation', () => {
  const aws = new TestAws();
  let iam: TestClients['iam'];
  beforeAll(async () => {
    await aws.start({ empty: true });
    iam = aws.clients().iam;
    await iam.send(
      new CreateRoleCommand({
        RoleName: 'reader',
        Path: '/team/',
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
    await iam.send(
      new PutRolePolicyCommand({
        RoleName: 'reader',
        PolicyName: 'read-own',
        PolicyDocument: permissions(OWN_TAGS, {
          Effect: 'Deny',
          Action: 's3:*',
          Resource: 'arn:aws:s3:::secret/*',
        }),
      }),
    );
    await iam.send(
      new AttachRolePolicyCommand({
        RoleName: 'reader',
        PolicyArn: 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess',
      }),
    );
  });
  afterAll(() => aws.stop());

  async function principal(
    input: Omit<SimulatePrincipalPolicyCommandInput, 'PolicySourceArn'>,
  ) {
    const { EvaluationResults } = await iam.send(
      new SimulatePrincipalPolicyCommand({ PolicySourceArn: ROLE, ...input }),
    );
    return EvaluationResults ?? [];
  }

  async function custom(input: SimulateCustomPolicyCommandInput) {
    const { EvaluationResults } = await iam.send(
      new SimulateCustomPolicyCommand(input),
    );
    return EvaluationResults ?? [];
  }

  describe('SimulateCustomPolicy', () => {
    it("places statements as AWS's own example does", async () => {
      const policy =
        '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"*","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2018-08-16T12:00:00Z"}}}}';
      const ask = (time: string) =>
        custom({
          PolicyInputList: [policy],
          ActionNames: ['dynamodb:CreateBackup'],
          ContextEntries: [
            {
              ContextKeyName: 'aws:CurrentTime',
              ContextKeyValues: [time],
              ContextKeyType: 'date',
            },
          ],
        });
      expect(await ask('2019-04-25T11:00:00Z')).toEqual([
        {
          EvalActionName: 'dynamodb:CreateBackup',
          EvalResourceName: '*',
          EvalDecision: 'allowed',
          MatchedStatements: [
            {
              SourcePolicyId: 'PolicyInputList.1',
              SourcePolicyType: 'IAM Policy',
              StartPosition: { Line: 1, Column: 38 },
              EndPosition: { Line: 1, Column: 167 },
            },
          ],
          MissingContextValues: [],
        },
      ]);
      expect(await ask('2014-04-25T11:00:00Z')).toMatchObject([
        { EvalDecision: 'implicitDeny', MatchedStatements: [] },
      ]);
    });

    it.each<{
      name: string;
      statements: object[];
      input?: Partial<SimulateCustomPolicyCommandInput>;
      decision: string;
    }>([
      {
        name: 'nothing allows',
        statements: [{ Action: 's3:PutObject', Resource: '*' }],
        decision: 'implicitDeny',
      },
      {
        name: 'a Deny wins',
        statements: [
          { Action: '*', Resource: '*' },
          { Effect: 'Deny', Action: 's3:Get*', Resource: '*' },
        ],
        decision: 'explicitDeny',
      },
      {
        name: 'the boundary does not allow',
        statements: [{ Action: 's3:*', Resource: '*' }],
        input: {
          PermissionsBoundaryPolicyInputList: [
            permissions({ Action: 's3:List*', Resource: '*' }),
          ],
        },
        decision: 'implicitDeny',
      },
      {
        name: 'one level of the organization does not allow',
        statements: [{ Action: 's3:*', Resource: '*' }],
        input: {
          OrderedOrganizationPolicyInputList: [
            {
              ServiceControlPolicyInputList: [
                permissions({ Action: '*', Resource: '*' }),
              ],
            },
            {
              ServiceControlPolicyInputList: [
                permissions({ Action: 'ec2:*', Resource: '*' }),
              ],
            },
          ],
        },
        decision: 'implicitDeny',
      },
      {
        name: 'the resource policy of a user allows alone in one account',
        statements: [{ Action: 's3:List*', Resource: '*' }],
        input: {
          CallerArn: 'arn:aws:iam::111122223333:user/ann',
          ResourcePolicy: permissions({
            Principal: { AWS: 'arn:aws:iam::111122223333:user/ann' },
            Action: 's3:GetObject',
            Resource: OBJECT,
          }),
        },
        decision: 'allowed',
      },
      {
        name: 'across accounts the resource must allow as well',
        statements: [{ Action: 's3:*', Resource: '*' }],
        input: {
          CallerArn: 'arn:aws:iam::111122223333:user/ann',
          ResourceOwner: '444455556666',
        },
        decision: 'implicitDeny',
      },
    ])('$name: $decision', async ({ statements, input, decision }) => {
      const [result] = await custom({
        PolicyInputList: [permissions(...statements)],
        ActionNames: ['s3:GetObject'],
        ResourceArns: [OBJECT],
        ...input,
      });
      expect(result.EvalDecision).toBe(decision);
      expect(result.ResourceSpecificResults).toMatchObject([
        { EvalResourceName: OBJECT, EvalResourceDecision: decision },
      ]);
    });

    it('says what each side says across accounts, and nothing within one', async () => {
      const input = {
        PolicyInputList: [permissions({ Action: 's3:*', Resource: '*' })],
        ActionNames: ['s3:GetObject'],
        ResourceArns: [OBJECT],
        CallerArn: 'arn:aws:iam::111122223333:user/ann',
      };
      const [across] = await custom({
        ...input,
        ResourceOwner: '444455556666',
      });
      expect(across.EvalDecisionDetails).toEqual({
        'IAM Policy': 'allowed',
        'Resource Policy': 'implicitDeny',
      });
      const [within] = await custom(input);
      expect(within.EvalDecisionDetails).toEqual({});
    });

    it('asks roles and keys by the policies of the caller alone', async () => {
      const results = await custom({
        PolicyInputList: [
          permissions({ Action: ['sts:AssumeRole', 'kms:*'], Resource: '*' }),
        ],
        ActionNames: ['sts:AssumeRole', 'kms:Decrypt', 'sts:TagSession'],
        ResourceArns: ['arn:aws:kms:us-east-1:111122223333:key/1'],
      });
      expect(results.map(result => result.EvalDecision)).toEqual([
        'allowed',
        'allowed',
        'implicitDeny',
      ]);
    });

    it('pages by actions, in the order in which they were asked', async () => {
      const input = {
        PolicyInputList: [permissions({ Action: 's3:*', Resource: '*' })],
        ActionNames: ['s3:PutObject', 's3:GetObject', 's3:DeleteObject'],
        MaxItems: 2,
      };
      const first = await iam.send(new SimulateCustomPolicyCommand(input));
      const second = await iam.send(
        new SimulateCustomPolicyCommand({ ...input, Marker: first.Marker }),
      );
      expect(first.IsTruncated).toBe(true);
      expect(second.IsTruncated).toBe(false);
      expect(
        [first, second].map(page =>
          page.EvaluationResults?.map(result => result.EvalActionName),
        ),
      ).toEqual([['s3:PutObject', 's3:GetObject'], ['s3:DeleteObject']]);
    });

    it.each<{
      name: string;
      input: Partial<SimulateCustomPolicyCommandInput>;
      message: string;
    }>([
      {
        name: 'an action without a service',
        input: { ActionNames: ['GetObject'] },
        message: 'The action is invalid since it is missing names',
      },
      {
        name: 'a resource that is no ARN',
        input: { ResourceArns: ['bucket'] },
        message: 'ResourceNames are not in a valid ARN format: bucket.',
      },
      {
        name: 'everything beside one resource',
        input: { ResourceArns: [OBJECT, '*'] },
        message: 'ResourceNames are not in a valid ARN format: *.',
      },
      {
        name: 'a session as caller',
        input: {
          CallerArn: 'arn:aws:sts::111122223333:assumed-role/reader/session',
        },
        message:
          'Invalid Entity Arn: arn:aws:sts::111122223333:assumed-role/reader/session does not clearly define entity type and name.',
      },
      {
        name: 'a resource policy without a caller',
        input: { ResourcePolicy: permissions() },
        message: 'Invalid caller - Caller cannot be null or empty.',
      },
      {
        name: 'a resource policy for a role',
        input: { ResourcePolicy: permissions(), CallerArn: ROLE },
        message: 'Invalid caller - Caller must be an IAM user in this context.',
      },
      {
        name: 'an owner that is no account',
        input: { ResourceOwner: 'ann' },
        message: "'ann' is not a valid as a Resource Owner.",
      },
      {
        name: 'a key twice',
        input: {
          ContextEntries: [
            entry('aws:SourceIp', '::1'),
            entry('aws:sourceip', '::1'),
          ],
        },
        message: 'Duplicate context key: aws:sourceip.',
      },
    ])('refuses $name', async ({ input, message }) => {
      const call = custom({
        PolicyInputList: [permissions({ Action: '*', Resource: '*' })],
        ActionNames: ['s3:GetObject'],
        ...input,
      });
      expect(await failure(call)).toEqual({
        name: 'InvalidInputException',
        status: 400,
        message,
      });
    });

    it.each([
      ['numeric', '1', 'many'],
      ['boolean', 'true', 'yes'],
      ['date', '2026-01-01T00:00:00Z', 'soon'],
      ['ip', '10.0.0.0/8', 'localhost'],
      ['binary', 'AQ==', '!'],
    ] as const)('takes %s values of their form', async (type, good, bad) => {
      const ask = (value: string) =>
        custom({
          PolicyInputList: [permissions({ Action: '*', Resource: '*' })],
          ActionNames: ['s3:GetObject'],
          ContextEntries: [
            {
              ContextKeyName: 'aws:SomeKey',
              ContextKeyValues: [value],
              ContextKeyType: type,
            },
          ],
        });
      expect(await ask(good)).toHaveLength(1);
      expect(await failure(ask(bad))).toMatchObject({
        name: 'InvalidInputException',
      });
    });

    it('refuses what is no policy', async () => {
      const call = custom({
        PolicyInputList: ['{"Version":"2012-10-17"}'],
        ActionNames: ['s3:GetObject'],
      });
      expect(await failure(call)).toMatchObject({
        name: 'InvalidInputException',
        status: 400,
      });
    });
  });

  describe('SimulatePrincipalPolicy', () => {
    it('answers for each resource, and the strictest for all', async () => {
      const [result] = await principal({
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
        const [result] = await principal({
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
        expect(
          result.ResourceSpecificResults?.[0].MissingContextValues,
        ).toEqual([]);
      },
    );

    // https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html
    it('names the keys that nobody gave with each of the named resources', async () => {
      const [result] = await principal({
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
      const [result] = await principal({
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
      const [result] = await principal({
        ActionNames: ['s3:GetObject'],
        ResourceArns: ['arn:aws:s3:::secret/key'],
        PolicyExclusionList: [identifier],
      });
      expect(result.EvalDecision).toBe(decision);
    });

    it('counts the boundary of the role, unless another is given', async () => {
      await iam.send(
        new CreateRoleCommand({
          RoleName: 'bounded',
          AssumeRolePolicyDocument: podTrust(),
        }),
      );
      const { Policy } = await iam.send(
        new CreatePolicyCommand({
          PolicyName: 'boundary',
          PolicyDocument: permissions(
            { Action: 's3:List*', Resource: '*' },
            { Effect: 'Deny', Action: 'iam:*', Resource: '*' },
          ),
        }),
      );
      await iam.send(
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
      const bounded = await principal(input);
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
      const [wide] = await principal({
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
      const call = iam.send(
        new SimulatePrincipalPolicyCommand({
          PolicySourceArn: arn,
          ActionNames: ['s3:GetObject'],
        }),
      );
      expect(await failure(call)).toEqual(error);
    });
  });

  it('lists the context keys of policies, variables included', async () => {
    const { ContextKeyNames } = await iam.send(
      new GetContextKeysForPrincipalPolicyCommand({
        PolicySourceArn: ROLE,
        PolicyInputList: [
          permissions({
            Action: 's3:ListBucket',
            Resource: "arn:aws:s3:::${aws:PrincipalTag/bucket, 'none'}",
            Condition: {
              StringLike: { 's3:prefix': ['${aws:username}/${*}'] },
            },
          }),
        ],
      }),
    );
    expect(ContextKeyNames).toEqual([
      's3:ExistingObjectTag/my-namespace',
      'aws:PrincipalTag/kubernetes-namespace',
      's3:prefix',
      'aws:PrincipalTag/bucket',
      'aws:username',
    ]);
    const custom2 = await iam.send(
      new GetContextKeysForCustomPolicyCommand({
        PolicyInputList: [permissions({ Action: '*', Resource: '*' })],
      }),
    );
    expect(custom2.ContextKeyNames).toEqual([]);
  });
});
