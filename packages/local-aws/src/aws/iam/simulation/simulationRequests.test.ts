import type { SimulatePrincipalPolicyCommandInput } from '@aws-sdk/client-iam';
import { failure, permissions } from '../../../__testUtils__';
import { entry, OBJECT, ROLE, SimulatorAws } from './__testUtils__';

describe('requests for a simulation', () => {
  const aws = new SimulatorAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  it.each<{
    name: string;
    input: Partial<SimulatePrincipalPolicyCommandInput>;
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
    const call = aws.bare({
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
      aws.bare({
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
    const call = aws.bare({
      PolicyInputList: ['{"Version":"2012-10-17"}'],
      ActionNames: ['s3:GetObject'],
    });
    expect(await failure(call)).toMatchObject({
      name: 'InvalidInputException',
      status: 400,
    });
  });
});
