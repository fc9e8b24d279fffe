import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  ownershipTags,
  roleNameFor,
  writeTrustPolicy,
} from 'backstage-plugin-pod-identity-common';
import { AwsError } from 'local-aws';
import request from 'supertest';
import { demoConfig } from './__testUtils__/demoConfig';
import { ana, dan, stranger } from './__testUtils__/people';
import { startFaultyAws, type FaultyAws } from './__testUtils__/startFaultyAws';
import { startPodIdentity } from './__testUtils__/startPodIdentity';
import { AwsGateway } from './aws';
import { readConfig } from './config';

// Each starts backends, which takes its time where many tests run at once.
jest.setTimeout(60_000);

const clusterArn =
  'arn:aws:eks:us-east-1:111122223333:cluster/eksworkshop-eksctl';
const boundaryArn = 'arn:aws:iam::111122223333:policy/pod-identity-boundary';

/** Every test has a service account of its own, in the namespace of ana's team. */
let count = 0;
function newServiceAccount() {
  count += 1;
  return { clusterArn, namespace: 'payments', serviceAccount: `job-${count}` };
}

const readInvoices = {
  kind: 's3-prefix',
  bucket: 'payments-statements-111122223333',
  prefix: 'invoices',
  access: ['list', 'read'],
};
const readTagged = {
  kind: 's3-read-by-tags',
  bucket: 'data-lake-111122223333',
  tags: { 'my-namespace': { from: 'namespace' } },
};

function bodyFor(
  { namespace, serviceAccount }: { namespace: string; serviceAccount: string },
  more: object = {},
) {
  return {
    cluster: 'eksworkshop-eksctl',
    namespace,
    serviceAccount,
    owner: 'group:default/payments',
    ...more,
  };
}

const actionsOf = (body: { steps: { action: string }[] }) => [
  ...new Set(body.steps.map(({ action }) => action)),
];

describe('granting', () => {
  let aws: FaultyAws;
  let gateway: AwsGateway;
  let portal: Awaited<ReturnType<typeof startPodIdentity>>;
  let target: ReturnType<typeof readConfig>['clusters'][number];

  beforeAll(async () => {
    aws = await startFaultyAws();
    portal = await startPodIdentity(aws.url);
    const config = mockServices.rootConfig({ data: demoConfig(aws.url) });
    gateway = AwsGateway.fromConfig(config);
    target = readConfig(config).clusters[0];
  });

  afterAll(async () => {
    gateway.close();
    await aws.close();
  });

  beforeEach(() => {
    aws.calls.length = 0;
    aws.faults.clear();
    portal.asked.length = 0;
    jest.clearAllMocks();
  });

  const writes = () =>
    aws.calls.filter(call => !/:(Get|List|Describe)/.test(call));

  const postRole = (
    account: { namespace: string; serviceAccount: string },
    more: object = {},
    user = ana,
  ) =>
    portal.post(
      '/roles',
      user,
      bodyFor(account, { permissions: [readInvoices], ...more }),
    );

  const postAssociation = (
    account: { namespace: string; serviceAccount: string },
    roleArn: string,
    more: object = {},
    user = ana,
  ) => portal.post('/associations', user, bodyFor(account, { roleArn, ...more }));

  const arnOf = (account: ReturnType<typeof newServiceAccount>) =>
    `arn:aws:iam::111122223333:role/pod-identity/${roleNameFor(account)}`;

  const roleOf = async (account: ReturnType<typeof newServiceAccount>) =>
    (await gateway.readRole(target, roleNameFor(account), {}))?.role;

  const associationOf = (account: ReturnType<typeof newServiceAccount>) =>
    gateway.findAssociation(
      target,
      account.namespace,
      account.serviceAccount,
      {},
    );

  const serverError = () => {
    throw new AwsError('ServiceFailure', 'Internal failure');
  };

  describe('POST /roles', () => {
    it('makes a role that is scoped, bounded and known as ours', async () => {
      const account = newServiceAccount();
      const { status, body } = await postRole(account, {
        permissions: [readInvoices, readTagged],
      });

      expect(status).toBe(200);
      expect(body).toMatchObject({
        dryRun: false,
        changed: true,
        roleArn: arnOf(account),
        roleName: roleNameFor(account),
      });
      expect(actionsOf(body)).toEqual(['create']);

      const role = await roleOf(account);
      expect(role).toMatchObject({
        arn: arnOf(account),
        path: '/pod-identity/',
        boundary: { arn: boundaryArn },
        tags: ownershipTags(account, 'group:default/payments'),
      });
      expect(JSON.parse(role!.trustPolicy)).toEqual(
        JSON.parse(writeTrustPolicy(account, target.cluster)),
      );
      expect(role!.policies.map(({ arn }) => arn)).toEqual([
        undefined,
        undefined,
      ]);
      // Born whole: there is no moment in which the role has no boundary.
      expect(writes()).toEqual([
        'iam:CreateRole',
        'iam:PutRolePolicy',
        'iam:PutRolePolicy',
      ]);
    });

    it('changes nothing the second time', async () => {
      const account = newServiceAccount();
      await postRole(account);
      aws.calls.length = 0;

      const { body } = await postRole(account);

      expect(body).toMatchObject({ changed: false, roleArn: arnOf(account) });
      expect(actionsOf(body)).toEqual(['keep']);
      expect(writes()).toEqual([]);
    });

    it('shows the plan in a dry run, and writes nothing', async () => {
      const account = newServiceAccount();
      const { status, body } = await postRole(account, { dryRun: true });

      expect(status).toBe(200);
      expect(body).toMatchObject({
        dryRun: true,
        changed: true,
        roleArn: arnOf(account),
      });
      expect(actionsOf(body)).toEqual(['create']);
      expect(
        body.steps.some(({ document }: { document?: string }) =>
          document?.includes('payments-statements-111122223333'),
        ),
      ).toBe(true);
      expect(aws.calls).toContain('iam:GetRole');
      expect(writes()).toEqual([]);
    });

    it('makes the role what is asked for now', async () => {
      const account = newServiceAccount();
      await postRole(account, { permissions: [readInvoices, readTagged] });

      const { body } = await postRole(account, { permissions: [readTagged] });

      expect(body.changed).toBe(true);
      const role = await roleOf(account);
      expect(role!.policies).toHaveLength(1);
      expect(role!.policies[0].document).toContain('data-lake-111122223333');
    });

    it('undoes what was widened by hand', async () => {
      const account = newServiceAccount();
      await postRole(account);
      await gateway.updateTrustPolicy(
        target,
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
        {},
      );

      const { body } = await postRole(account);

      expect(body.changed).toBe(true);
      expect(JSON.parse((await roleOf(account))!.trustPolicy)).toEqual(
        JSON.parse(writeTrustPolicy(account, target.cluster)),
      );
    });

    it('leaves a role that is not ours alone, and says why', async () => {
      const account = newServiceAccount();
      await gateway.createRole(
        target,
        {
          name: roleNameFor(account),
          path: '/pod-identity/',
          trustPolicy: writeTrustPolicy(account, target.cluster),
          boundaryArn,
          tags: { team: 'somebody else' },
        },
        {},
      );
      aws.calls.length = 0;

      const { status, body } = await postRole(account);

      expect(status).toBe(409);
      expect(body.error.name).toBe('ConflictError');
      expect(body.error.message).toContain(roleNameFor(account));
      expect(writes()).toEqual([]);

      const dry = await postRole(account, { dryRun: true });
      expect(dry.status).toBe(200);
      expect(actionsOf(dry.body)).toContain('conflict');
    });

    it('completes what was left when AWS failed in the middle', async () => {
      const account = newServiceAccount();
      aws.faults.set('iam:PutRolePolicy', serverError);
      const first = await postRole(account);
      expect(first.status).toBe(502);
      expect((await roleOf(account))?.policies).toEqual([]);

      aws.faults.clear();
      const { status, body } = await postRole(account);

      expect(status).toBe(200);
      expect(actionsOf(body).sort()).toEqual(['create', 'keep']);
      expect((await roleOf(account))!.policies).toHaveLength(1);
    });

    it('goes on where the role was made by an attempt whose answer was lost', async () => {
      const account = newServiceAccount();
      aws.faults.set('iam:CreateRole', async (_input, goOn) => {
        await goOn();
        throw new AwsError(
          'EntityAlreadyExists',
          `Role with name ${roleNameFor(account)} already exists.`,
        );
      });
      const { status } = await postRole(account);
      expect(status).toBe(200);
      expect((await roleOf(account))!.policies).toHaveLength(1);
    });

    it('does not plan from part of a role', async () => {
      const account = newServiceAccount();
      await postRole(account);
      aws.calls.length = 0;
      aws.faults.set('iam:GetRolePolicy', () => {
        throw new AwsError('AccessDenied', 'not authorized', { status: 403 });
      });
      const { status, body } = await postRole(account);
      expect(status).toBe(502);
      expect(body.error.message).toContain('iam:GetRolePolicy');
      expect(writes()).toEqual([]);
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
      aws.faults.set('iam:CreateRole', () => {
        throw new AwsError(
          code,
          'Has prohibited field Resource',
          options,
        );
      });
      const response = await postRole(newServiceAccount());
      expect(response.status).toBe(status);
      expect(response.body.error.message).toContain(message);
      expect(response.body.error.cause).toBeUndefined();
    });
  });

  describe('inside the limits', () => {
    const anyAccount = { namespace: 'payments', serviceAccount: 'job' };

    it.each<[string, object, object, string, number, string]>([
      ['a stranger', {}, {}, stranger, 403, 'pod-identity.access.grant'],
      [
        'a namespace of others',
        { namespace: 'data' },
        {},
        ana,
        403,
        'The namespace data of cluster eksworkshop-eksctl is not one',
      ],
      [
        'a namespace that nobody has',
        { namespace: 'kube-system' },
        {},
        ana,
        403,
        'The namespace kube-system',
      ],
      [
        'the namespace of another cluster',
        {},
        { cluster: 'eks-ref-nw-1' },
        ana,
        403,
        'The namespace payments of cluster eks-ref-nw-1',
      ],
      [
        'an owner the person is not in',
        { namespace: 'data' },
        { owner: 'group:default/data' },
        ana,
        403,
        'You are not a member of group:default/data',
      ],
      [
        'an owner who is not in the catalog',
        { namespace: 'haunted' },
        { owner: 'ghosts' },
        dan,
        404,
        'There is no owner group:default/ghosts',
      ],
      [
        'a bucket outside',
        {},
        { permissions: [{ ...readInvoices, bucket: 'hr-files' }] },
        ana,
        403,
        'permissions[0]: access to the bucket hr-files',
      ],
      [
        'a bucket that hides a pattern',
        {},
        { permissions: [{ ...readInvoices, bucket: 'payments-*' }] },
        ana,
        400,
        'permissions[0]: ',
      ],
      [
        'a prefix that is the whole bucket',
        {},
        { permissions: [readInvoices, { ...readInvoices, prefix: '' }] },
        ana,
        400,
        'permissions[1]: ',
      ],
      [
        'an unknown cluster',
        {},
        { cluster: 'nowhere' },
        ana,
        400,
        "The portal knows no cluster 'nowhere'",
      ],
      [
        'a name that would widen a condition',
        { serviceAccount: '*' },
        {},
        ana,
        400,
        '*',
      ],
      ['an owner that is no ref', {}, { owner: ':' }, ana, 400, "':' is no entity ref"],
      [
        'a path of their own',
        {},
        { rolePath: '/' },
        ana,
        400,
        'must NOT have additional properties',
      ],
      [
        'a policy of their own',
        {},
        { permissions: [{ kind: 'json', document: '{}' }] },
        ana,
        400,
        'permissions/0',
      ],
    ])(
      'refuses %s',
      async (_, account, more, user, status, message) => {
        const response = await postRole(
          { ...anyAccount, ...account },
          more,
          user,
        );
        expect(response.body.error.message).toContain(message);
        expect(response.status).toBe(status);
        expect(aws.calls).toEqual([]);
      },
    );

    it('asks the same for an association', async () => {
      const roleArn = 'arn:aws:iam::111122223333:role/pod-identity/x';
      const data = { namespace: 'data', serviceAccount: 'job' };
      expect((await postAssociation(data, roleArn)).status).toBe(403);
      expect(
        (await postAssociation(anyAccount, roleArn, {}, stranger)).status,
      ).toBe(403);
      expect(aws.calls).toEqual([]);
    });

    it.each([
      ['nobody', () => mockCredentials.none.header(), 401],
      [
        'a service on its own behalf',
        () => mockCredentials.service.header(),
        403,
      ],
      [
        'a service on behalf of a stranger',
        () =>
          mockCredentials.service.header({
            onBehalfOf: mockCredentials.user(stranger),
            targetPluginId: 'pod-identity',
          }),
        403,
      ],
      [
        'a service on behalf of a member',
        () =>
          mockCredentials.service.header({
            onBehalfOf: mockCredentials.user(ana),
            targetPluginId: 'pod-identity',
          }),
        200,
      ],
    ])('answers %s with the right status', async (_, header, status) => {
      const response = await request(portal.server)
        .post('/api/pod-identity/roles')
        .set('Authorization', header())
        .send(bodyFor(newServiceAccount(), { permissions: [readInvoices] }));
      expect(response.status).toBe(status);
    });

    it('takes a short ref of the owner, and the ARN of the cluster', async () => {
      const account = newServiceAccount();
      const { status } = await postRole(account, {
        owner: 'payments',
        cluster: clusterArn,
      });
      expect(status).toBe(200);
      expect((await roleOf(account))!.tags).toEqual(
        ownershipTags(account, 'group:default/payments'),
      );
    });

    it('leaves a trace in the audit log, of names alone', async () => {
      const account = newServiceAccount();
      await postRole(account);
      expect(portal.auditor.createEvent).toHaveBeenCalledWith({
        eventId: 'role-create',
        severityLevel: 'medium',
        request: expect.anything(),
        meta: { ...bodyFor(account), dryRun: false },
      });
      expect(portal.auditorEvent.success).toHaveBeenCalledTimes(1);

      await postAssociation(account, 'arn:aws:iam::111122223333:role/x');
      expect(portal.auditor.createEvent).toHaveBeenLastCalledWith({
        eventId: 'association-create',
        severityLevel: 'medium',
        request: expect.anything(),
        meta: {
          ...bodyFor(account),
          dryRun: false,
          roleArn: 'arn:aws:iam::111122223333:role/x',
        },
      });
      expect(portal.auditorEvent.fail).toHaveBeenCalledTimes(1);
    });
  });

  describe('POST /associations', () => {
    it('lets the service account use its role', async () => {
      const account = newServiceAccount();
      await postRole(account);
      aws.calls.length = 0;

      const { status, body } = await postAssociation(account, arnOf(account));

      expect(status).toBe(200);
      expect(body).toMatchObject({ dryRun: false, changed: true });
      const association = await associationOf(account);
      expect(association).toMatchObject({
        id: body.associationId,
        arn: body.associationArn,
        roleArn: arnOf(account),
        disableSessionTags: false,
        tags: ownershipTags(account, 'group:default/payments'),
      });
      expect(writes()).toEqual(['eks:CreatePodIdentityAssociation']);

      aws.calls.length = 0;
      const again = await postAssociation(account, arnOf(account));
      expect(again.body).toMatchObject({
        changed: false,
        associationId: body.associationId,
      });
      expect(actionsOf(again.body)).toEqual(['keep']);
      expect(writes()).toEqual([]);
    });

    it('shows the plan in a dry run, even of a role that is yet to be made', async () => {
      const account = newServiceAccount();
      const { status, body } = await postAssociation(account, arnOf(account), {
        dryRun: true,
      });
      expect(status).toBe(200);
      expect(body).toMatchObject({ dryRun: true, changed: true });
      expect(body.associationId).toBeUndefined();
      expect(actionsOf(body)).toEqual(['create']);
      expect(writes()).toEqual([]);
    });

    it('wants the role to be there when it is no dry run', async () => {
      const account = newServiceAccount();
      const { status, body } = await postAssociation(account, arnOf(account));
      expect(status).toBe(404);
      expect(body.error.message).toContain(arnOf(account));
      expect(writes()).toEqual([]);
    });

    it('refuses the role of another service account', async () => {
      const theirs = newServiceAccount();
      const mine = newServiceAccount();
      await postRole(theirs);
      aws.calls.length = 0;
      const { status, body } = await postAssociation(mine, arnOf(theirs));
      expect(status).toBe(403);
      expect(body.error.message).toContain('was not made here for this');
      expect(writes()).toEqual([]);
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
      const response = await postAssociation(newServiceAccount(), roleArn);
      expect(response.status).toBe(status);
      expect(aws.calls).toEqual([]);
    });

    it('refuses a role that lost its boundary', async () => {
      const account = newServiceAccount();
      await gateway.createRole(
        target,
        {
          name: roleNameFor(account),
          path: '/pod-identity/',
          trustPolicy: writeTrustPolicy(account, target.cluster),
          boundaryArn: undefined,
          tags: ownershipTags(account, 'group:default/payments'),
        },
        {},
      );
      const { status, body } = await postAssociation(account, arnOf(account));
      expect(status).toBe(403);
      expect(body.error.message).toContain(boundaryArn);

      await postRole(account);
      expect((await postAssociation(account, arnOf(account))).status).toBe(200);
    });

    it('leaves an association that is not ours alone, and says why', async () => {
      const account = newServiceAccount();
      await postRole(account);
      await gateway.createAssociation(
        target,
        {
          namespace: account.namespace,
          serviceAccount: account.serviceAccount,
          roleArn: arnOf(account),
          tags: {},
        },
        {},
      );
      aws.calls.length = 0;
      const { status, body } = await postAssociation(account, arnOf(account));
      expect(status).toBe(409);
      expect(body.error.name).toBe('ConflictError');
      expect(writes()).toEqual([]);
    });

    it('goes on where the association was made by an attempt whose answer was lost', async () => {
      const account = newServiceAccount();
      await postRole(account);
      aws.faults.set('eks:CreatePodIdentityAssociation', async (_, goOn) => {
        await goOn();
        throw new AwsError(
          'ResourceInUseException',
          'Association already exists: a-dt1bedfjc72dlwp5n',
        );
      });
      const { status, body } = await postAssociation(account, arnOf(account));
      expect(status).toBe(200);
      expect(actionsOf(body)).toEqual(['keep']);
    });
  });

  describe('GET /grant-options', () => {
    it('offers what the person owns, and no more', async () => {
      const { status, body } = await portal.get('/grant-options', ana);
      expect(status).toBe(200);
      expect(body).toEqual({
        clusters: [
          {
            name: 'eksworkshop-eksctl',
            arn: clusterArn,
            namespaces: [
              { name: 'payments', owners: ['group:default/payments'] },
              { name: 'shared', owners: ['group:default/payments'] },
            ],
          },
        ],
        buckets: [
          { name: 'data-lake-111122223333', accountId: '111122223333' },
          {
            name: 'payments-statements-111122223333',
            accountId: '111122223333',
          },
        ],
        tagKeys: ['my-namespace'],
        incomplete: [],
      });
    });

    it('says that the buckets are incomplete where AWS does not list them', async () => {
      aws.faults.set('s3:ListBuckets', () => {
        throw new AwsError('AccessDenied', 'Access Denied', { status: 403 });
      });
      const { status, body } = await portal.get('/grant-options', dan);
      expect(status).toBe(200);
      expect(body.clusters).toHaveLength(2);
      expect(body.buckets).toEqual([]);
      expect(body.incomplete).toEqual([
        expect.stringContaining('s3:ListAllMyBuckets'),
      ]);
    });

    it('offers nothing to those who own nothing, and asks AWS nothing', async () => {
      const { body } = await portal.get('/grant-options', 'user:default/eve');
      expect(body).toMatchObject({ clusters: [], buckets: [], incomplete: [] });
      expect(aws.calls).toEqual([]);
    });

    it('refuses those who may not grant', async () => {
      expect((await portal.get('/grant-options', stranger)).status).toBe(403);
    });
  });
});

describe('granting, before IAM and EKS agree', () => {
  it('waits until EKS knows the role', async () => {
    const aws = await startFaultyAws({ propagation: { roleMs: 1_200 } });
    const portal = await startPodIdentity(aws.url);
    const account = newServiceAccount();
    const role = await portal.post(
      '/roles',
      ana,
      bodyFor(account, { permissions: [readInvoices] }),
    );
    const { status } = await portal.post(
      '/associations',
      ana,
      bodyFor(account, { roleArn: role.body.roleArn }),
    );
    expect(status).toBe(200);
    expect(
      aws.calls.filter(call => call === 'eks:CreatePodIdentityAssociation')
        .length,
    ).toBeGreaterThan(1);
    await aws.close();
  });
});

describe('granting, where nothing is configured', () => {
  it('says what to configure', async () => {
    const aws = await startFaultyAws();
    const portal = await startPodIdentity(aws.url, { grants: {} });
    const { status, body } = await portal.post(
      '/roles',
      ana,
      bodyFor(newServiceAccount(), { permissions: [readInvoices] }),
    );
    expect(status).toBe(403);
    expect(body.error.message).toContain('podIdentity.grants.namespaces');

    const options = await portal.get('/grant-options', ana);
    expect(options.body.incomplete).toEqual([
      expect.stringContaining('podIdentity.grants.namespaces'),
    ]);
    await aws.close();
  });
});
