import {
  CreatePolicyCommand,
  CreateRoleCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
} from '@aws-sdk/client-iam';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { permissions, TestAws } from '../../__testUtils__';

const ACCOUNT = '111122223333';

// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html#API_GetRole_Examples
it('times of IAM and STS have no parts of a second', async () => {
  const aws = new TestAws();
  await aws.start({ empty: true });
  // Half past a second.
  aws.setAhead(500 - (Date.now() % 1000));
  const { iam, sts } = aws.clients();
  await iam.send(
    new CreateRoleCommand({
      RoleName: 'timed',
      AssumeRolePolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: {
          Effect: 'Allow',
          Principal: { AWS: ACCOUNT },
          Action: 'sts:AssumeRole',
        },
      }),
    }),
  );
  const { Credentials } = await sts.send(
    new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${ACCOUNT}:role/timed`,
      RoleSessionName: 'me',
    }),
  );
  const { Role } = await iam.send(new GetRoleCommand({ RoleName: 'timed' }));
  const { Policy } = await iam.send(
    new CreatePolicyCommand({
      PolicyName: 'timed',
      PolicyDocument: permissions({ Action: 's3:*', Resource: '*' }),
    }),
  );
  const { PolicyVersion } = await iam.send(
    new GetPolicyVersionCommand({ PolicyArn: Policy?.Arn, VersionId: 'v1' }),
  );
  const times = [
    Role?.CreateDate,
    Role?.RoleLastUsed?.LastUsedDate,
    Policy?.CreateDate,
    Policy?.UpdateDate,
    PolicyVersion?.CreateDate,
    Credentials?.Expiration,
  ];
  expect(times.map(time => time?.getUTCMilliseconds())).toEqual(
    times.map(() => 0),
  );
  await aws.stop();
});
