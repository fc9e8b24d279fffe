import {
  ownershipTags,
  roleNameFor,
  writeTrustPolicy,
  valueOf,
} from 'backstage-plugin-pod-identity-common';
import { AwsError } from 'local-aws';
import {
  boundaryArn,
  newServiceAccount,
  readInvoices,
  roleArnFor,
  startGranting,
  stepsOf,
  type Granting,
} from './__testUtils__/startGranting';

// Each starts a backend, which takes its time where many tests run at once.
jest.setTimeout(60_000);

const readTagged = {
  kind: 's3-read-by-tags',
  bucket: 'payments-statements-111122223333',
  tags: { 'my-namespace': { from: 'namespace' } },
};

const serverError = () => {
  throw new AwsError('ServiceFailure', 'Internal failure');
};

describe('POST /roles', () => {
  let at: Granting;

  beforeAll(async () => {
    at = await startGranting();
  });
  afterAll(() => at.close());
  beforeEach(() => at.reset());

  it('makes a role that is scoped, bounded and known as ours', async () => {
    const account = newServiceAccount();
    const { status, body } = await at.postRole(account, {
      permissions: [readInvoices, readTagged],
    });

    expect(status).toBe(200);
    expect(body).toMatchObject({
      dryRun: false,
      changed: true,
      roleArn: roleArnFor(account),
      roleName: roleNameFor(account),
    });
    expect(stepsOf(body)).toEqual([
      'create role',
      'create trust-policy',
      'create permissions-boundary',
      'create role-tags',
      'create inline-policy',
      'create inline-policy',
    ]);

    const role = await at.roleOf(account);
    expect(role).toMatchObject({
      arn: roleArnFor(account),
      path: '/pod-identity/',
      boundary: { arn: boundaryArn },
      tags: ownershipTags(account, 'group:default/payments'),
    });
    expect(JSON.parse(role!.trustPolicy)).toEqual(
      JSON.parse(writeTrustPolicy(account, at.cluster)),
    );
    expect(role!.policies.map(({ arn }) => arn)).toEqual([
      undefined,
      undefined,
    ]);
    // Born whole: there is no moment in which the role has no boundary.
    expect(at.writes()).toEqual([
      'iam:CreateRole',
      'iam:PutRolePolicy',
      'iam:PutRolePolicy',
    ]);
  });

  it('changes nothing the second time', async () => {
    const account = newServiceAccount();
    await at.postRole(account);
    at.aws.calls.length = 0;

    const { body } = await at.postRole(account);

    expect(body).toMatchObject({
      changed: false,
      roleArn: roleArnFor(account),
    });
    expect(stepsOf(body)).toEqual([
      'keep role',
      'keep trust-policy',
      'keep permissions-boundary',
      'keep role-tags',
      'keep inline-policy',
    ]);
    expect(at.writes()).toEqual([]);
  });

  it('shows the plan in a dry run, and writes nothing', async () => {
    const account = newServiceAccount();
    const { status, body } = await at.postRole(account, { dryRun: true });

    expect(status).toBe(200);
    expect(body).toMatchObject({
      dryRun: true,
      changed: true,
      roleArn: roleArnFor(account),
    });
    expect(stepsOf(body)).toEqual([
      'create role',
      'create trust-policy',
      'create permissions-boundary',
      'create role-tags',
      'create inline-policy',
    ]);
    expect(
      body.steps.some(({ document }: { document?: string }) =>
        document?.includes('payments-statements-111122223333'),
      ),
    ).toBe(true);
    expect(at.aws.calls).toContain('iam:GetRole');
    expect(at.writes()).toEqual([]);
  });

  it('makes the role what is asked for now', async () => {
    const account = newServiceAccount();
    await at.postRole(account, { permissions: [readInvoices, readTagged] });

    const { body } = await at.postRole(account, { permissions: [readTagged] });

    expect(body.changed).toBe(true);
    // What gives access is written before what is left over is deleted.
    expect(stepsOf(body)).toEqual([
      'keep role',
      'keep trust-policy',
      'keep permissions-boundary',
      'keep role-tags',
      'keep inline-policy',
      'delete inline-policy',
    ]);
    const role = await at.roleOf(account);
    expect(role!.policies).toHaveLength(1);
    expect(valueOf(role!.policies[0].document)).toContain('ReadObjectsByTags');
  });

  it.each([true, false])(
    'makes no role for a cluster that EKS does not have (dry run: %s)',
    async dryRun => {
      const account = newServiceAccount();
      at.aws.faults.set('eks:DescribeCluster', () => {
        throw new AwsError(
          'ResourceNotFoundException',
          'No cluster found for name: eksworkshop-eksctl.',
          { status: 404 },
        );
      });
      const { status, body } = await at.postRole(account, { dryRun });
      expect(status).toBe(404);
      expect(body.error).toMatchObject({
        code: 'cluster-not-found',
        message: expect.stringContaining('EKS has no cluster'),
      });
      expect(at.writes()).toEqual([]);
    },
  );

  it('undoes what was widened by hand', async () => {
    const account = newServiceAccount();
    await at.postRole(account);
    await at.direct.iam.updateTrustPolicy(
      roleNameFor(account),
      JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'pods.eks.amazonaws.com' },
            Action: ['sts:AssumeRole', 'sts:TagSession'],
          },
        ],
      }),
    );

    const { body } = await at.postRole(account);

    expect(body.changed).toBe(true);
    expect(JSON.parse((await at.roleOf(account))!.trustPolicy)).toEqual(
      JSON.parse(writeTrustPolicy(account, at.cluster)),
    );
  });

  it('leaves a role that is not ours alone, and says why', async () => {
    const account = newServiceAccount();
    await at.direct.iam.createRole({
      name: roleNameFor(account),
      path: '/pod-identity/',
      trustPolicy: writeTrustPolicy(account, at.cluster),
      boundaryArn,
      tags: { team: 'somebody else' },
    });
    at.aws.calls.length = 0;

    const { status, body } = await at.postRole(account);

    expect(status).toBe(409);
    expect(body.error.name).toBe('ConflictError');
    expect(body.error.message).toContain(roleNameFor(account));
    expect(at.writes()).toEqual([]);

    const dry = await at.postRole(account, { dryRun: true });
    expect(dry.status).toBe(200);
    expect(stepsOf(dry.body)).toEqual(['conflict role']);
  });

  it('completes what was left when AWS failed in the middle', async () => {
    const account = newServiceAccount();
    at.aws.faults.set('iam:PutRolePolicy', serverError);
    const first = await at.postRole(account);
    expect(first.status).toBe(502);
    expect((await at.roleOf(account))?.policies).toEqual([]);

    at.aws.faults.clear();
    const { status, body } = await at.postRole(account);

    expect(status).toBe(200);
    expect(stepsOf(body)).toEqual([
      'keep role',
      'keep trust-policy',
      'keep permissions-boundary',
      'keep role-tags',
      'create inline-policy',
    ]);
    expect((await at.roleOf(account))!.policies).toHaveLength(1);
  });

  it('goes on where the role was made by an attempt whose answer was lost', async () => {
    const account = newServiceAccount();
    at.aws.faults.set('iam:CreateRole', async (_input, goOn) => {
      await goOn();
      throw new AwsError(
        'EntityAlreadyExists',
        `Role with name ${roleNameFor(account)} already exists.`,
      );
    });
    const { status } = await at.postRole(account);
    expect(status).toBe(200);
    expect((await at.roleOf(account))!.policies).toHaveLength(1);
  });

  it('does not plan from part of a role', async () => {
    const account = newServiceAccount();
    await at.postRole(account);
    at.aws.calls.length = 0;
    at.aws.faults.set('iam:GetRolePolicy', () => {
      throw new AwsError('AccessDenied', 'not authorized', { status: 403 });
    });
    const { status, body } = await at.postRole(account);
    expect(status).toBe(502);
    expect(body.error.message).toContain('iam:GetRolePolicy');
    expect(at.writes()).toEqual([]);
  });

  it('looks again where a policy is gone that was listed', async () => {
    const account = newServiceAccount();
    await at.postRole(account);
    let isFirst = true;
    at.aws.faults.set('iam:GetRolePolicy', (_input, goOn) => {
      if (isFirst) {
        isFirst = false;
        throw new AwsError('NoSuchEntity', 'gone', { status: 404 });
      }
      return goOn();
    });
    const { status, body } = await at.postRole(account);
    expect(status).toBe(200);
    expect(body.changed).toBe(false);
  });

  it.each([
    [
      'AccessDenied',
      { status: 403 },
      502,
      'AWS does not let the portal call iam:CreateRole',
    ],
    ['MalformedPolicyDocument', {}, 400, 'Has prohibited field Resource'],
  ])('says what AWS refused: %s', async (code, options, status, message) => {
    at.aws.faults.set('iam:CreateRole', () => {
      throw new AwsError(code, 'Has prohibited field Resource', options);
    });
    const response = await at.postRole(newServiceAccount());
    expect(response.status).toBe(status);
    expect(response.body.error.message).toContain(message);
    expect(response.body.error.cause).toBeUndefined();
  });
});
