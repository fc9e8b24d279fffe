import {
  DescribeAddonConfigurationCommand,
  DescribeAddonVersionsCommand,
} from '@aws-sdk/client-eks';
import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  GetPolicyCommand,
} from '@aws-sdk/client-iam';
import { podTrust, TestAws } from '../../../__testUtils__';

// https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html
describe('policies that add-ons recommend', () => {
  const aws = new TestAws();
  beforeAll(() => aws.start({ empty: true }));
  afterAll(() => aws.stop());

  it.each(['us-east-1', 'cn-north-1'])(
    'can be had of IAM in %s',
    async region => {
      const { eks, iam } = aws.clients(undefined, region);
      const { addons = [] } = await eks.send(
        new DescribeAddonVersionsCommand({}),
      );
      const configurations = await Promise.all(
        addons.map(({ addonName, addonVersions }) =>
          eks.send(
            new DescribeAddonConfigurationCommand({
              addonName,
              addonVersion: addonVersions?.[0].addonVersion,
            }),
          ),
        ),
      );
      const arns = configurations
        .flatMap(({ podIdentityConfiguration = [] }) =>
          podIdentityConfiguration.flatMap(
            ({ recommendedManagedPolicies = [] }) => recommendedManagedPolicies,
          ),
        )
        .sort();
      expect(arns).toHaveLength(5);
      const RoleName = 'addon';
      await iam.send(
        new CreateRoleCommand({
          RoleName,
          AssumeRolePolicyDocument: podTrust(),
        }),
      );
      for (const PolicyArn of arns) {
        const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn }));
        expect(`${Policy?.Path}${Policy?.PolicyName}`).toBe(
          PolicyArn.split(':policy')[1],
        );
        await iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }));
      }
    },
  );
});
