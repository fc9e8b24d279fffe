import {
  SimulatePrincipalPolicyCommand,
  type SimulatePrincipalPolicyCommandInput,
} from '@aws-sdk/client-iam';
import { permissions } from '../../../__testUtils__';
import { BARE_ROLE, OBJECT, SimulatorAws } from './__testUtils__';

describe('policies of a simulation', () => {
  const aws = new SimulatorAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  it("places statements as AWS's own example does", async () => {
    const policy =
      '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"*","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2018-08-16T12:00:00Z"}}}}';
    const ask = (time: string) =>
      aws.bare({
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
    input?: Partial<SimulatePrincipalPolicyCommandInput>;
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
    const [result] = await aws.bare({
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
    const [across] = await aws.bare({
      ...input,
      ResourceOwner: '444455556666',
    });
    expect(across.EvalDecisionDetails).toEqual({
      'IAM Policy': 'allowed',
      'Resource Policy': 'implicitDeny',
    });
    const [within] = await aws.bare(input);
    expect(within.EvalDecisionDetails).toEqual({});
  });

  it('asks roles and keys by the policies of the caller alone', async () => {
    const results = await aws.bare({
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
      PolicySourceArn: BARE_ROLE,
      PolicyInputList: [permissions({ Action: 's3:*', Resource: '*' })],
      ActionNames: ['s3:PutObject', 's3:GetObject', 's3:DeleteObject'],
      MaxItems: 2,
    };
    const first = await aws.iam.send(new SimulatePrincipalPolicyCommand(input));
    const second = await aws.iam.send(
      new SimulatePrincipalPolicyCommand({ ...input, Marker: first.Marker }),
    );
    expect(first.IsTruncated).toBe(true);
    expect(second.IsTruncated).toBe(false);
    expect(
      [first, second].map(page =>
        page.EvaluationResults?.map(result => result.EvalActionName),
      ),
    ).toEqual([['s3:PutObject', 's3:GetObject'], ['s3:DeleteObject']]);
  });
});
