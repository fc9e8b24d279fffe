import {
  ownershipTags,
  roleNameFor,
  writeTrustPolicy,
} from 'backstage-plugin-pod-identity-common';
import { AwsError } from 'local-aws';
import {
  boundaryArn,
  newServiceAccount,
  roleArnFor,
  startGranting,
  stepsOf,
  type Granting,
} from './__testUtils__/startGranting';

// Each starts a backend, which takes its time where many tests run at once.
jest.setTimeout(60_000);

describe('POST /associations', () => {
  let at: Granting;

  beforeAll(async () => {
    at = await startGranting();
  });
  afterAll(() => at.close());
  beforeEach(() => at.reset());

  it('lets the service account use its role', async () => {
    const account = newServiceAccount();
    await at.postRole(account);
    at.aws.calls.length = 0;

    const { status, body } = await at.postAssociation(
      account,
      roleArnFor(account),
    );

    expect(status).toBe(200);
    expect(body).toMatchObject({ dryRun: false, changed: true });
    const association = await at.associationOf(account);
    expect(association).toMatchObject({
      id: body.associationId,
      arn: body.associationArn,
      roleArn: roleArnFor(account),
      disableSessionTags: false,
      tags: ownershipTags(account, 'group:default/payments'),
    });
    expect(at.writes()).toEqual(['eks:CreatePodIdentityAssociation']);

    at.aws.calls.length = 0;
    const again = await at.postAssociation(account, roleArnFor(account));
    expect(again.body).toMatchObject({
      changed: false,
      associationId: body.associationId,
    });
    expect(stepsOf(again.body)).toEqual([
      'keep association',
      'keep association-tags',
    ]);
    expect(at.writes()).toEqual([]);
  });

  it('shows the plan in a dry run, even of a role that is yet to be made', async () => {
    const account = newServiceAccount();
    const { status, body } = await at.postAssociation(
      account,
      roleArnFor(account),
      {
        dryRun: true,
      },
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ dryRun: true, changed: true });
    expect(body.associationId).toBeUndefined();
    expect(stepsOf(body)).toEqual([
      'create association',
      'create association-tags',
    ]);
    expect(at.writes()).toEqual([]);
  });

  it('wants the role to be there when it is no dry run', async () => {
    const account = newServiceAccount();
    const { status, body } = await at.postAssociation(
      account,
      roleArnFor(account),
    );
    expect(status).toBe(404);
    expect(body.error.message).toContain(roleArnFor(account));
    expect(at.writes()).toEqual([]);
  });

  it('refuses the role of another service account', async () => {
    const theirs = newServiceAccount();
    const mine = newServiceAccount();
    await at.postRole(theirs);
    at.aws.calls.length = 0;
    const { status, body } = await at.postAssociation(mine, roleArnFor(theirs));
    expect(status).toBe(403);
    expect(body.error.message).toContain(
      'was not made by this portal for this',
    );
    expect(at.writes()).toEqual([]);
  });

  it.each([
    ['outside of the path', 'arn:aws:iam::111122223333:role/admin', 403],
    [
      'below a path that begins alike',
      'arn:aws:iam::111122223333:role/pod-identity/deeper/x',
      403,
    ],
    [
      'of another account',
      'arn:aws:iam::444455556666:role/pod-identity/x',
      403,
    ],
    ['that is none', 'arn:aws:iam::111122223333:role/pod-identity/', 400],
  ])('refuses a role %s', async (_, roleArn, status) => {
    const response = await at.postAssociation(newServiceAccount(), roleArn);
    expect(response.status).toBe(status);
    expect(at.aws.calls).toEqual([]);
  });

  it('refuses a role that lost its boundary', async () => {
    const account = newServiceAccount();
    await at.direct.iam.createRole({
      name: roleNameFor(account),
      path: '/pod-identity/',
      trustPolicy: writeTrustPolicy(account, at.cluster),
      boundaryArn: undefined,
      tags: ownershipTags(account, 'group:default/payments'),
    });
    const { status, body } = await at.postAssociation(
      account,
      roleArnFor(account),
    );
    expect(status).toBe(403);
    expect(body.error.message).toContain(boundaryArn);

    await at.postRole(account);
    expect(
      (await at.postAssociation(account, roleArnFor(account))).status,
    ).toBe(200);
  });

  it('refuses a role whose trust policy was replaced', async () => {
    const account = newServiceAccount();
    await at.postRole(account);
    await at.direct.iam.updateTrustPolicy(
      roleNameFor(account),
      writeTrustPolicy(
        { ...account, serviceAccount: 'somebody-else' },
        at.cluster,
      ),
    );
    at.aws.calls.length = 0;
    const { status, body } = await at.postAssociation(
      account,
      roleArnFor(account),
    );
    expect(status).toBe(409);
    expect(body.error).toMatchObject({ code: 'role-trust-replaced' });
    expect(at.writes()).toEqual([]);

    await at.postRole(account);
    expect(
      (await at.postAssociation(account, roleArnFor(account))).status,
    ).toBe(200);
  });

  it('leaves an association that is not ours alone, and says why', async () => {
    const account = newServiceAccount();
    await at.postRole(account);
    await at.direct.eks.createAssociation({
      namespace: account.namespace,
      serviceAccount: account.serviceAccount,
      roleArn: roleArnFor(account),
      tags: {},
    });
    at.aws.calls.length = 0;
    const { status, body } = await at.postAssociation(
      account,
      roleArnFor(account),
    );
    expect(status).toBe(409);
    expect(body.error.name).toBe('ConflictError');
    expect(at.writes()).toEqual([]);
  });

  it('goes on where the association was made by an attempt whose answer was lost', async () => {
    const account = newServiceAccount();
    await at.postRole(account);
    at.aws.faults.set('eks:CreatePodIdentityAssociation', async (_, goOn) => {
      await goOn();
      throw new AwsError(
        'ResourceInUseException',
        'Association already exists: a-dt1bedfjc72dlwp5n',
      );
    });
    const { status, body } = await at.postAssociation(
      account,
      roleArnFor(account),
    );
    expect(status).toBe(200);
    expect(stepsOf(body)).toEqual([
      'keep association',
      'keep association-tags',
    ]);
  });
});

describe('POST /associations, before IAM and EKS agree', () => {
  it('waits until an association is deleted', async () => {
    const at = await startGranting({
      propagation: { associationDeleteMs: 1_500 },
    });
    const account = newServiceAccount();
    await at.postRole(account);
    const first = await at.postAssociation(account, roleArnFor(account));
    await at.deleteAssociation(first.body.associationId);

    const { status, body } = await at.postAssociation(
      account,
      roleArnFor(account),
    );

    expect(status).toBe(200);
    expect(body.associationId).not.toBe(first.body.associationId);
    expect((await at.associationOf(account))!.id).toBe(body.associationId);
    await at.close();
  });

  it('waits until EKS knows the role', async () => {
    const at = await startGranting({ propagation: { roleMs: 1_200 } });
    const account = newServiceAccount();
    await at.postRole(account);

    const { status } = await at.postAssociation(account, roleArnFor(account));

    expect(status).toBe(200);
    expect(
      at.writes().filter(call => call === 'eks:CreatePodIdentityAssociation')
        .length,
    ).toBeGreaterThan(1);
    await at.close();
  });
});
