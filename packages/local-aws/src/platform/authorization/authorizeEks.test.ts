import {
  CreatePodIdentityAssociationCommand,
  DescribeClusterCommand,
  ListClustersCommand,
  TagResourceCommand,
} from '@aws-sdk/client-eks';
import { CreateRoleCommand } from '@aws-sdk/client-iam';
import { failure, podTrust } from '../../__testUtils__';
import { ACCOUNT, ME, GuardedAws } from './__testUtils__';

describe('what a session may do in EKS', () => {
  const aws = new GuardedAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  const describeProd = () =>
    aws.me.eks.send(new DescribeClusterCommand({ name: 'prod' }));

  it('is refused in the words of EKS', async () => {
    await aws.may({ Action: 's3:*', Resource: '*' });
    expect(await failure(describeProd())).toEqual({
      name: 'AccessDeniedException',
      message: `${ME} eks:DescribeCluster on resource: arn:aws:eks:us-east-1:${ACCOUNT}:cluster/prod because no identity-based policy allows the eks:DescribeCluster action`,
      status: 403,
    });
  });

  it('is judged by tags of the cluster', async () => {
    const tagged = (team: string) =>
      aws.may({
        Action: 'eks:DescribeCluster',
        Resource: '*',
        Condition: { StringEquals: { 'aws:ResourceTag/team': team } },
      });
    await tagged('blue');
    await expect(describeProd()).resolves.toBeDefined();
    await tagged('red');
    expect(await failure(describeProd())).toMatchObject({
      name: 'AccessDeniedException',
    });
  });

  it('is judged by tags of the request', async () => {
    await aws.may({
      Action: 'eks:TagResource',
      Resource: '*',
      Condition: {
        StringEquals: { 'aws:RequestTag/stage': ['test'] },
        'ForAllValues:StringEquals': { 'aws:TagKeys': ['stage'] },
      },
    });
    const tag = (tags: Record<string, string>) =>
      aws.me.eks.send(
        new TagResourceCommand({
          resourceArn: `arn:aws:eks:us-east-1:${ACCOUNT}:cluster/prod`,
          tags,
        }),
      );
    await expect(tag({ stage: 'test' })).resolves.toBeDefined();
    const refused: Record<string, string>[] = [
      { stage: 'prod' },
      { stage: 'test', other: '' },
    ];
    for (const tags of refused) {
      expect(await failure(tag(tags))).toMatchObject({ status: 403 });
    }
  });

  it('needs to pass the role, to EKS Pod Identity', async () => {
    const roleArn = `arn:aws:iam::${ACCOUNT}:role/passed`;
    await aws.admin.iam.send(
      new CreateRoleCommand({
        RoleName: 'passed',
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
    const associate = (serviceAccount: string) =>
      aws.me.eks.send(
        new CreatePodIdentityAssociationCommand({
          clusterName: 'prod',
          namespace: 'ns',
          serviceAccount,
          roleArn,
        }),
      );
    const create = {
      Action: 'eks:CreatePodIdentityAssociation',
      Resource: '*',
    };
    const pass = {
      Action: ['iam:PassRole', 'iam:GetRole'],
      Resource: roleArn,
    };
    await aws.may(create);
    expect(await failure(associate('a'))).toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(
        `${ME} iam:PassRole on resource: ${roleArn}`,
      ),
    });
    await aws.may(create, {
      ...pass,
      Condition: {
        StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' },
      },
    });
    expect(await failure(associate('a'))).toMatchObject({ status: 403 });
    await aws.may(create, pass);
    await expect(associate('a')).resolves.toBeDefined();
  });

  it('cannot list what it may not', async () => {
    await aws.may({ Action: 'eks:Describe*', Resource: '*' });
    expect(
      await failure(aws.me.eks.send(new ListClustersCommand({}))),
    ).toMatchObject({ name: 'AccessDeniedException' });
  });
});
