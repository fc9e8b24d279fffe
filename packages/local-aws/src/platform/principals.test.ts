import {
  CreateRoleCommand,
  DeleteRoleCommand,
  GetRoleCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  GetBucketPolicyCommand,
  GetObjectCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { failure, podTrust, TestAws } from '../__testUtils__';

const HOME = '111122223333';

const AWAY = '444455556666';

const Bucket = 'shared';

function trustOf(principal: object): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: principal,
      Action: 'sts:AssumeRole',
    },
  });
}

function bucketPolicyOf(principal: object): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: principal,
      Action: 's3:GetObject',
      Resource: `arn:aws:s3:::${Bucket}/*`,
    },
  });
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
describe('principals of policies', () => {
  const aws = new TestAws();

  const account = (accountId: string) =>
    aws.clients({ accessKeyId: accountId, secretAccessKey: 'test' });

  async function createRole(
    RoleName: string,
    accountId = HOME,
    trust?: string,
  ) {
    const { Role } = await account(accountId).iam.send(
      new CreateRoleCommand({
        RoleName,
        Path: '/team/',
        AssumeRolePolicyDocument: trust ?? podTrust(),
      }),
    );
    return { arn: Role!.Arn!, id: Role!.RoleId! };
  }

  const putPolicy = (principal: object) =>
    aws.clients().s3.send(
      new PutBucketPolicyCommand({
        Bucket,
        Policy: bucketPolicyOf(principal),
      }),
    );

  const putTrust = (principal: object) =>
    aws.clients().iam.send(
      new UpdateAssumeRolePolicyCommand({
        RoleName: 'trusting',
        PolicyDocument: trustOf(principal),
      }),
    );

  beforeAll(async () => {
    await aws.start({ empty: true });
    await aws.clients().s3.send(new CreateBucketCommand({ Bucket }));
    await createRole('there');
    await createRole('there', AWAY);
    await createRole('trusting');
  });
  afterAll(() => aws.stop());

  it.each([
    { AWS: HOME },
    { AWS: [`arn:aws:iam::${HOME}:root`, `arn:aws:iam::${AWAY}:root`] },
    { AWS: `arn:aws:iam::${HOME}:role/team/there` },
    { AWS: `arn:aws:iam::${AWAY}:role/team/there` },
    { AWS: `arn:aws:iam::${AWAY}:user/administrator` },
    { AWS: `arn:aws:sts::${HOME}:assumed-role/there/me` },
    // AWS makes these two, and they are not made here.
    {
      AWS: `arn:aws:iam::${HOME}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`,
    },
    {
      AWS: `arn:aws:iam::${HOME}:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Admin_0123456789abcdef`,
    },
    { Service: 'pods.eks.amazonaws.com' },
  ])('may be %j', async principal => {
    await expect(putTrust(principal)).resolves.toBeDefined();
    await expect(putPolicy(principal)).resolves.toBeDefined();
  });

  it.each([
    ['AWS', `arn:aws:iam::${HOME}:role/team/absent`],
    ['AWS', `arn:aws:iam::${AWAY}:role/team/absent`],
    // The path belongs to the name.
    ['AWS', `arn:aws:iam::${HOME}:role/there`],
    ['AWS', `arn:aws:iam::${HOME}:role/team/*`],
    // For any suffix there is a condition: https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html
    [
      'AWS',
      `arn:aws:iam::${HOME}:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_*`,
    ],
    ['AWS', `arn:aws:iam::${HOME}:user/somebody`],
    ['AWS', `arn:aws-cn:iam::${HOME}:root`],
    ['AWS', 'AROAEXAMPLEEXAMPLE234'],
    ['Service', 'pods.eks'],
  ])('must not be %s %s', async (type, value) => {
    const shown = type === 'Service' ? 'SERVICE' : type;
    expect(await failure(putTrust({ [type]: value }))).toEqual({
      name: 'MalformedPolicyDocumentException',
      status: 400,
      message: `Invalid principal in policy: "${shown}":"${value}"`,
    });
    expect(await failure(putPolicy({ [type]: value }))).toEqual({
      name: 'MalformedPolicy',
      status: 400,
      message: 'Invalid principal in policy',
    });
  });

  it('are the role that was meant, and not one that was made anew', async () => {
    const trustsAdministrator = trustOf({
      AWS: `arn:aws:iam::${AWAY}:user/administrator`,
    });
    const first = await createRole('reader', AWAY, trustsAdministrator);
    await putPolicy({ AWS: first.arn });
    await putTrust({ AWS: first.arn });
    const { s3, iam } = aws.clients();
    await s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a' }));

    await account(AWAY).iam.send(new DeleteRoleCommand({ RoleName: 'reader' }));
    const again = await createRole('reader', AWAY, trustsAdministrator);
    expect(again).toEqual({
      arn: first.arn,
      id: expect.not.stringMatching(first.id),
    });

    const { Policy } = await s3.send(new GetBucketPolicyCommand({ Bucket }));
    expect(JSON.parse(Policy!).Statement.Principal).toEqual({ AWS: first.id });
    const { Role } = await iam.send(
      new GetRoleCommand({ RoleName: 'trusting' }),
    );
    expect(
      JSON.parse(decodeURIComponent(Role!.AssumeRolePolicyDocument!)).Statement
        .Principal,
    ).toEqual({ AWS: first.id });

    const { Credentials } = await account(AWAY).sts.send(
      new AssumeRoleCommand({ RoleArn: again.arn, RoleSessionName: 'me' }),
    );
    const reader = aws.clients({
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken!,
    });
    expect(
      await failure(reader.s3.send(new GetObjectCommand({ Bucket, Key: 'a' }))),
    ).toMatchObject({ name: 'AccessDenied' });
  });
});
