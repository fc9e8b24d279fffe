import {
  DisassociateAccessPolicyCommand,
  ListAccessEntriesCommand,
  ListAccessPoliciesCommand,
  type AccessScope,
} from '@aws-sdk/client-eks';
import { failure } from '../../../__testUtils__';
import {
  AccessEntriesAws,
  clusterName,
  EDIT,
  policy,
  READER,
  VIEW,
} from './__testUtils__';

describe('access policies', () => {
  const aws = new AccessEntriesAws();
  beforeAll(async () => {
    await aws.start();
    await aws.create({ principalArn: await aws.createRole('other') });
  });
  afterAll(() => aws.stop());

  it('lists them by name, in pages', async () => {
    const first = await aws.eks.send(
      new ListAccessPoliciesCommand({ maxResults: 20 }),
    );
    const second = await aws.eks.send(
      new ListAccessPoliciesCommand({ nextToken: first.nextToken }),
    );
    const all = [...first.accessPolicies!, ...second.accessPolicies!];
    expect(first.accessPolicies).toHaveLength(20);
    expect(second.nextToken).toBeUndefined();
    expect(all).toContainEqual({ name: 'AmazonEKSViewPolicy', arn: VIEW });
  });

  it('replaces the scope of the same policy, and adds another', async () => {
    await aws.associate(VIEW, { type: 'cluster' });
    const [wide] = await aws.associated();
    await aws.associate(VIEW, { type: 'namespace', namespaces: ['carts'] });
    await aws.associate(EDIT, { type: 'namespace', namespaces: ['dev-*'] });
    expect(await aws.associated()).toEqual([
      {
        policyArn: EDIT,
        accessScope: { type: 'namespace', namespaces: ['dev-*'] },
        associatedAt: expect.any(Date),
        modifiedAt: expect.any(Date),
      },
      {
        policyArn: VIEW,
        accessScope: { type: 'namespace', namespaces: ['carts'] },
        associatedAt: wide.associatedAt,
        modifiedAt: expect.any(Date),
      },
    ]);
  });

  it('finds the entries of a policy', async () => {
    const list = async (associatedPolicyArn?: string) =>
      (
        await aws.eks.send(
          new ListAccessEntriesCommand({ clusterName, associatedPolicyArn }),
        )
      ).accessEntries!;
    expect(await list(EDIT)).toEqual([READER]);
    expect((await list()).length).toBeGreaterThan(1);
  });

  it('takes one away, once', async () => {
    const remove = () =>
      aws.eks.send(
        new DisassociateAccessPolicyCommand({
          clusterName,
          principalArn: READER,
          policyArn: EDIT,
        }),
      );
    await remove();
    expect((await aws.associated()).map(({ policyArn }) => policyArn)).toEqual([
      VIEW,
    ]);
    expect(await failure(remove())).toMatchObject({
      name: 'ResourceNotFoundException',
      status: 404,
    });
  });

  it.each<[string, string, AccessScope, object]>([
    [
      'a policy that is not there',
      'arn:aws:eks:aws:cluster-access-policy/AmazonEKSViewPolicy',
      { type: 'cluster' },
      {
        name: 'ResourceNotFoundException',
        status: 404,
        message: 'The specified policyArn could not be found.',
      },
    ],
    [
      'a policy of service-linked roles',
      policy('AmazonEKSComputeClusterPolicy'),
      { type: 'cluster' },
      {
        name: 'InvalidParameterException',
        message:
          'The specified policyArn can only be associated with service-linked roles',
      },
    ],
    [
      'no namespace',
      VIEW,
      { type: 'namespace' },
      { name: 'InvalidParameterException', status: 400 },
    ],
    [
      'a namespace of the whole cluster',
      VIEW,
      { type: 'cluster', namespaces: ['carts'] },
      { name: 'InvalidParameterException', status: 400 },
    ],
    [
      'a namespace that cannot be',
      VIEW,
      { type: 'namespace', namespaces: ['Carts'] },
      { name: 'InvalidParameterException', status: 400 },
    ],
  ])('refuses %s', async (_, policyArn, scope, expected) => {
    expect(await failure(aws.associate(policyArn, scope))).toMatchObject(
      expected,
    );
  });
});
