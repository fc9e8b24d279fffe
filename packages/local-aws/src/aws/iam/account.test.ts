import {
  type EntityType,
  GetAccountAuthorizationDetailsCommand,
  GetAccountSummaryCommand,
  ListInstanceProfilesForRoleCommand,
  paginateGetAccountAuthorizationDetails,
} from '@aws-sdk/client-iam';
import { TestAws } from '../../__testUtils__';

describe('the account as a whole', () => {
  const aws = new TestAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  it('gives every role with its policies, boundary and tags', async () => {
    const { iam } = aws.clients();
    const { RoleDetailList = [] } = await iam.send(
      new GetAccountAuthorizationDetailsCommand({ Filter: ['Role'] }),
    );
    const role = RoleDetailList.find(
      ({ RoleName }) => RoleName === 'payments-payments-api-2586b6457723',
    );
    expect(role).toMatchObject({
      Path: '/pod-identity/',
      Arn: 'arn:aws:iam::111122223333:role/pod-identity/payments-payments-api-2586b6457723',
      PermissionsBoundary: {
        PermissionsBoundaryArn:
          'arn:aws:iam::111122223333:policy/pod-identity-boundary',
      },
      RoleLastUsed: { Region: 'us-east-1' },
      AttachedManagedPolicies: [],
      InstanceProfileList: [],
    });
    expect(role?.Tags).toContainEqual({
      Key: 'pod-identity.backstage.io/owner',
      Value: 'group:default/payments',
    });
    expect(
      JSON.parse(decodeURIComponent(role!.RolePolicyList![0].PolicyDocument!)),
    ).toMatchObject({ Version: '2012-10-17' });
    expect(role?.AssumeRolePolicyDocument).toMatch(/^%7B/);
  });

  it('pages through roles and policies as one list', async () => {
    const { iam } = aws.clients();
    const whole = await iam.send(
      new GetAccountAuthorizationDetailsCommand({ MaxItems: 1000 }),
    );
    const roles: (string | undefined)[] = [];
    const policies: (string | undefined)[] = [];
    for await (const page of paginateGetAccountAuthorizationDetails(
      { client: iam, pageSize: 4 },
      {},
    )) {
      const { RoleDetailList = [], Policies = [] } = page;
      expect(RoleDetailList.length + Policies.length).toBeLessThanOrEqual(4);
      roles.push(...RoleDetailList.map(role => role.Arn));
      policies.push(...Policies.map(policy => policy.Arn));
    }
    expect(roles).toEqual(whole.RoleDetailList?.map(role => role.Arn));
    expect(policies).toEqual(whole.Policies?.map(policy => policy.Arn));
    expect(new Set(roles).size).toBe(roles.length);
  });

  it.each<[EntityType, boolean, boolean, boolean]>([
    ['Role', true, false, false],
    ['LocalManagedPolicy', false, true, false],
    ['AWSManagedPolicy', false, false, true],
    ['User', false, false, false],
  ])('filters by %s', async (type, hasRoles, hasOwn, hasAws) => {
    const { iam } = aws.clients();
    const { RoleDetailList = [], Policies = [] } = await iam.send(
      new GetAccountAuthorizationDetailsCommand({
        Filter: [type],
        MaxItems: 1000,
      }),
    );
    const arns = Policies.map(policy => policy.Arn);
    expect({
      hasRoles: RoleDetailList.length > 0,
      hasOwn: arns.some(arn => arn?.includes('::111122223333:')),
      hasAws: arns.some(arn => arn?.includes('::aws:')),
    }).toEqual({ hasRoles, hasOwn, hasAws });
  });

  it('counts and states its quotas', async () => {
    const { SummaryMap } = await aws
      .clients()
      .iam.send(new GetAccountSummaryCommand({}));
    expect(SummaryMap).toMatchObject({
      RolesQuota: 1000,
      AssumeRolePolicySizeQuota: 2048,
      RolePolicySizeQuota: 10240,
      PolicySizeQuota: 6144,
      AttachedPoliciesPerRoleQuota: 10,
      Policies: 2,
    });
    expect(SummaryMap?.Roles).toBeGreaterThan(10);
  });

  it('has no instance profiles', async () => {
    const { InstanceProfiles } = await aws.clients().iam.send(
      new ListInstanceProfilesForRoleCommand({
        RoleName: 'payments-ledger-role',
      }),
    );
    expect(InstanceProfiles).toEqual([]);
  });
});
