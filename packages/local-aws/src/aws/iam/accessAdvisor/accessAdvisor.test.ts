import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  GenerateServiceLastAccessedDetailsCommand,
  GetServiceLastAccessedDetailsCommand,
  PutRolePolicyCommand,
  type AccessAdvisorUsageGranularityType,
} from '@aws-sdk/client-iam';
import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { ListClustersCommand } from '@aws-sdk/client-eks';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import {
  failure,
  permissions,
  TestAws,
  type TestClients,
} from '../../../__testUtils__';

const ACCOUNT = '111122223333';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/used`;
const READ_ONLY = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';

describe('last access', () => {
  const aws = new TestAws();
  let admin: TestClients;
  beforeAll(async () => {
    await aws.start({ empty: true });
    admin = aws.clients();
    await admin.iam.send(
      new CreateRoleCommand({
        RoleName: 'used',
        AssumeRolePolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
            Action: 'sts:AssumeRole',
          },
        }),
      }),
    );
    await admin.iam.send(
      new AttachRolePolicyCommand({ RoleName: 'used', PolicyArn: READ_ONLY }),
    );
    await admin.iam.send(
      new PutRolePolicyCommand({
        RoleName: 'used',
        PolicyName: 'inline',
        PolicyDocument: permissions(
          { Action: ['sqs:SendMessage', 'EKS:Describe*'], Resource: '*' },
          { Effect: 'Deny', Action: 'sns:*', Resource: '*' },
        ),
      }),
    );
    const { Credentials } = await admin.sts.send(
      new AssumeRoleCommand({ RoleArn: ROLE, RoleSessionName: 'me' }),
    );
    const me = aws.clients({
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    });
    await me.s3.send(new ListBucketsCommand({}));
    // An attempt counts, refused or not.
    await failure(me.eks.send(new ListClustersCommand({})));
  });
  afterAll(() => aws.stop());

  async function report(
    Arn: string,
    Granularity?: AccessAdvisorUsageGranularityType,
  ) {
    const { JobId } = await admin.iam.send(
      new GenerateServiceLastAccessedDetailsCommand({ Arn, Granularity }),
    );
    return admin.iam.send(new GetServiceLastAccessedDetailsCommand({ JobId }));
  }

  it('is told for each service that a role may use, used or not', async () => {
    const { JobStatus, JobType, ServicesLastAccessed } = await report(ROLE);
    expect({ JobStatus, JobType }).toEqual({
      JobStatus: 'COMPLETED',
      JobType: 'SERVICE_LEVEL',
    });
    const used = {
      LastAuthenticated: expect.any(Date),
      LastAuthenticatedEntity: ROLE,
      LastAuthenticatedRegion: 'us-east-1',
      TotalAuthenticatedEntities: 1,
    };
    expect(ServicesLastAccessed).toEqual([
      {
        ServiceName: 'Amazon Elastic Kubernetes Service',
        ServiceNamespace: 'eks',
        ...used,
      },
      { ServiceName: 'Amazon S3', ServiceNamespace: 's3', ...used },
      {
        ServiceName: 'Amazon SQS',
        ServiceNamespace: 'sqs',
        TotalAuthenticatedEntities: 0,
      },
    ]);
  });

  it('is told at no other level', async () => {
    const level = 'EVERY_LEVEL' as AccessAdvisorUsageGranularityType;
    expect(await failure(report(ROLE, level))).toMatchObject({
      name: 'ValidationError',
      message:
        "1 validation error detected: Value 'EVERY_LEVEL' at 'granularity' failed to satisfy constraint: Member must satisfy enum value set: [ACTION_LEVEL, SERVICE_LEVEL]",
    });
  });

  it('is told for a policy by the roles that have it, by action where asked', async () => {
    const { ServicesLastAccessed } = await report(READ_ONLY, 'ACTION_LEVEL');
    expect(ServicesLastAccessed).toMatchObject([
      {
        ServiceNamespace: 's3',
        TotalAuthenticatedEntities: 1,
        TrackedActionsLastAccessed: [
          {
            ActionName: 'ListBuckets',
            LastAccessedEntity: ROLE,
            LastAccessedRegion: 'us-east-1',
          },
        ],
      },
    ]);
  });

  it.each([
    [
      'a role that is not there',
      () => report(`arn:aws:iam::${ACCOUNT}:role/nobody`),
      { name: 'NoSuchEntityException', status: 404 },
    ],
    [
      'what has no policies',
      () => report(`arn:aws:iam::${ACCOUNT}:oidc-provider/example.com`),
      { name: 'InvalidInputException', status: 400 },
    ],
    [
      'a job that is not there',
      () =>
        admin.iam.send(
          new GetServiceLastAccessedDetailsCommand({
            JobId: '00000000-0000-0000-0000-000000000000',
          }),
        ),
      { name: 'NoSuchEntityException', status: 404 },
    ],
  ])('refuses %s', async (_, call, expected) => {
    expect(await failure(call())).toMatchObject(expected);
  });
});
