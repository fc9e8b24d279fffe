import {
  CreatePolicyCommand,
  CreatePolicyVersionCommand,
  DeletePolicyVersionCommand,
  GetPolicyCommand,
  SetDefaultPolicyVersionCommand,
} from '@aws-sdk/client-iam';
import { permissions, TestAws } from '../../../__testUtils__';

const PolicyDocument = permissions({ Action: 's3:GetObject', Resource: '*' });
const HOUR = 3_600_000;

// https://docs.aws.amazon.com/IAM/latest/APIReference/API_Policy.html
describe('the update date of a policy', () => {
  const aws = new TestAws();
  beforeAll(() => aws.start({ empty: true }));
  afterAll(() => aws.stop());

  it('is when the newest version was made, whatever else happens', async () => {
    const { iam } = aws.clients();
    const { Policy } = await iam.send(
      new CreatePolicyCommand({ PolicyName: 'dated', PolicyDocument }),
    );
    const { Arn: PolicyArn, CreateDate } = Policy!;
    const updateDate = async () =>
      (await iam.send(new GetPolicyCommand({ PolicyArn }))).Policy?.UpdateDate;
    expect(await updateDate()).toEqual(CreateDate);

    aws.setAhead(HOUR);
    const { PolicyVersion } = await iam.send(
      new CreatePolicyVersionCommand({ PolicyArn, PolicyDocument }),
    );
    expect(await updateDate()).toEqual(PolicyVersion?.CreateDate);
    expect(PolicyVersion?.CreateDate).not.toEqual(CreateDate);

    aws.setAhead(2 * HOUR);
    await iam.send(
      new SetDefaultPolicyVersionCommand({ PolicyArn, VersionId: 'v2' }),
    );
    await iam.send(
      new DeletePolicyVersionCommand({ PolicyArn, VersionId: 'v1' }),
    );
    expect(await updateDate()).toEqual(PolicyVersion?.CreateDate);
  });
});
