import {
  CreatePolicyCommand,
  CreateRoleCommand,
  GetPolicyCommand,
  GetRoleCommand,
  ListPolicyTagsCommand,
  TagPolicyCommand,
  UntagPolicyCommand,
  UpdateRoleDescriptionCommand,
} from '@aws-sdk/client-iam';
import {
  failure,
  permissions,
  podTrust,
  TestAws,
  type TestClients,
} from '../../../__testUtils__';

const AWS_POLICY = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';

describe('what Terraform changes of policies and roles', () => {
  const aws = new TestAws();
  let iam: TestClients['iam'];

  beforeAll(async () => {
    await aws.start({ empty: true });
    ({ iam } = aws.clients());
  });
  afterAll(() => aws.stop());

  it('is tags of a policy', async () => {
    const { Policy } = await iam.send(
      new CreatePolicyCommand({
        PolicyName: 'tagged',
        PolicyDocument: permissions({ Action: 's3:*', Resource: '*' }),
        Tags: [{ Key: 'team', Value: 'blue' }],
      }),
    );
    const PolicyArn = Policy!.Arn!;
    await iam.send(
      new TagPolicyCommand({
        PolicyArn,
        Tags: [
          { Key: 'Team', Value: 'red' },
          { Key: 'stage', Value: 'test' },
        ],
      }),
    );
    const tags = [
      { Key: 'Team', Value: 'red' },
      { Key: 'stage', Value: 'test' },
    ];
    const found = await iam.send(new GetPolicyCommand({ PolicyArn }));
    expect(found.Policy?.Tags).toEqual(tags);
    const page = await iam.send(
      new ListPolicyTagsCommand({ PolicyArn, MaxItems: 1 }),
    );
    expect(page).toMatchObject({ Tags: [tags[0]], IsTruncated: true });
    await iam.send(new UntagPolicyCommand({ PolicyArn, TagKeys: ['TEAM'] }));
    const left = await iam.send(new ListPolicyTagsCommand({ PolicyArn }));
    expect(left.Tags).toEqual([tags[1]]);
  });

  it('is not tags of a policy of AWS', async () => {
    expect(
      await failure(
        iam.send(
          new TagPolicyCommand({
            PolicyArn: AWS_POLICY,
            Tags: [{ Key: 'team', Value: 'blue' }],
          }),
        ),
      ),
    ).toMatchObject({ name: 'AccessDenied', status: 403 });
  });

  it('is the description of a role', async () => {
    await iam.send(
      new CreateRoleCommand({
        RoleName: 'described',
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
    const { Role } = await iam.send(
      new UpdateRoleDescriptionCommand({
        RoleName: 'described',
        Description: 'Reads its own objects',
      }),
    );
    expect(Role).toMatchObject({ RoleName: 'described' });
    const found = await iam.send(new GetRoleCommand({ RoleName: 'described' }));
    expect(found.Role?.Description).toBe('Reads its own objects');
  });
});
