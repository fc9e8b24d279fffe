import { mockCredentials } from '@backstage/backend-test-utils';
import { ownershipTags } from 'backstage-plugin-pod-identity-common';
import { AwsError } from 'local-aws';
import request from 'supertest';
import { ana, dan, stranger } from './__testUtils__/people';
import { startFaultyAws } from './__testUtils__/startFaultyAws';
import {
  bodyFor,
  newServiceAccount,
  readInvoices,
  roleArnFor,
  startGranting,
  workshopArn,
  type Granting,
} from './__testUtils__/startGranting';
import { startPodIdentity } from './__testUtils__/startPodIdentity';

// Each starts a backend, which takes its time where many tests run at once.
jest.setTimeout(60_000);

describe('granting, inside the limits', () => {
  let at: Granting;

  beforeAll(async () => {
    at = await startGranting();
  });
  afterAll(() => at.close());
  beforeEach(() => at.reset());

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
      "another team's bucket",
      {},
      {
        permissions: [
          {
            kind: 's3-prefix',
            bucket: 'data-lake-111122223333',
            prefix: 'reports',
            access: ['list', 'read', 'write', 'delete'],
          },
        ],
      },
      ana,
      403,
      'permissions[0]: access to the bucket data-lake-111122223333 cannot be granted to group:default/payments. Open are the buckets payments-*. Ask the platform team',
    ],
    [
      'the tag of another namespace',
      {},
      {
        permissions: [
          {
            kind: 's3-read-by-tags',
            bucket: 'payments-statements-111122223333',
            tags: { 'my-namespace': { from: 'literal', value: 'ns-a' } },
          },
        ],
      },
      ana,
      403,
      'permissions[0]: objects cannot be granted by the fixed value ns-a for the tag my-namespace, which says whose they are. Use the value that comes from namespace, or ask the platform team',
    ],
    [
      'a tag that is not open',
      {},
      {
        permissions: [
          {
            kind: 's3-read-by-tags',
            bucket: 'payments-statements-111122223333',
            tags: { team: { from: 'literal', value: 'payments' } },
          },
        ],
      },
      ana,
      403,
      'permissions[0]: objects cannot be granted by the tag team. Use my-namespace, or ask',
    ],
    [
      'the service account of pods without one',
      { serviceAccount: 'default' },
      {},
      ana,
      403,
      'Give the workload a service account of its own',
    ],
    [
      'a bucket that hides a pattern',
      {},
      { permissions: [{ ...readInvoices, bucket: 'payments-*' }] },
      ana,
      400,
      "permissions[0]: 'payments-*' is not a valid bucket name: use 3 to 63",
    ],
    [
      'a prefix that is the whole bucket',
      {},
      { permissions: [readInvoices, { ...readInvoices, prefix: '' }] },
      ana,
      400,
      "permissions[1]: '' is not a valid prefix for bucket payments-statements-111122223333: name folders",
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
    [
      'an owner that is no ref',
      {},
      { owner: ':' },
      ana,
      400,
      "':' is not an entity ref",
    ],
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
      "permissions[0]: 'json' is not a kind of grant: use ",
    ],
  ])('refuses %s', async (_, account, more, user, status, message) => {
    const response = await at.postRole(
      { ...anyAccount, ...account },
      more,
      user,
    );
    expect(response.body.error.message).toContain(message);
    expect(response.status).toBe(status);
    expect(at.aws.calls).toEqual([]);
  });

  it('says beside the sentence what is outside the limits', async () => {
    const { body } = await at.postRole(anyAccount, {
      permissions: [{ ...readInvoices, bucket: 'hr-files' }],
    });
    expect(body.error).toMatchObject({
      code: 'outside-limits',
      params: {
        limit: 'buckets',
        name: 'hr-files',
        owner: 'group:default/payments',
        open: 'payments-*',
      },
    });
  });

  it('asks the same for an association', async () => {
    const roleArn = 'arn:aws:iam::111122223333:role/pod-identity/x';
    const data = { namespace: 'data', serviceAccount: 'job' };
    expect((await at.postAssociation(data, roleArn)).status).toBe(403);
    expect(
      (await at.postAssociation(anyAccount, roleArn, {}, stranger)).status,
    ).toBe(403);
    expect(at.aws.calls).toEqual([]);
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
    const response = await request(at.portal.server)
      .post('/api/pod-identity/roles')
      .set('Authorization', header())
      .send(bodyFor(newServiceAccount(), { permissions: [readInvoices] }));
    expect(response.status).toBe(status);
  });

  it('takes a short ref of the owner, and the ARN of the cluster', async () => {
    const account = newServiceAccount();
    const { status } = await at.postRole(account, {
      owner: 'payments',
      cluster: workshopArn,
    });
    expect(status).toBe(200);
    expect((await at.roleOf(account))!.tags).toEqual(
      ownershipTags(account, 'group:default/payments'),
    );
  });

  it('leaves a trace in the audit log, with what was asked for and done', async () => {
    const account = newServiceAccount();
    await at.postRole(account);
    expect(at.portal.auditor.createEvent).toHaveBeenCalledWith({
      eventId: 'role-create',
      severityLevel: 'medium',
      request: expect.anything(),
      meta: {
        ...bodyFor(account),
        dryRun: false,
        permissions: [readInvoices],
      },
    });
    expect(at.portal.auditorEvent.success).toHaveBeenCalledTimes(1);
    expect(at.portal.auditorEvent.success).toHaveBeenCalledWith({
      meta: expect.objectContaining({
        changed: true,
        roleArn: roleArnFor(account),
        steps: expect.arrayContaining([
          {
            action: 'create',
            resource: 'inline-policy',
            name: expect.stringContaining('pod-identity-s3-prefix-'),
            document: expect.stringContaining('/invoices/*'),
          },
        ]),
      }),
    });

    await at.postAssociation(account, 'arn:aws:iam::111122223333:role/x');
    expect(at.portal.auditor.createEvent).toHaveBeenLastCalledWith({
      eventId: 'association-create',
      severityLevel: 'medium',
      request: expect.anything(),
      meta: {
        ...bodyFor(account),
        dryRun: false,
        roleArn: 'arn:aws:iam::111122223333:role/x',
      },
    });
    expect(at.portal.auditorEvent.fail).toHaveBeenCalledTimes(1);
  });

  it('says that a body is too large', async () => {
    const { status, body } = await request(at.portal.server)
      .post('/api/pod-identity/roles')
      .set('Authorization', mockCredentials.user.header(ana))
      .send(bodyFor(newServiceAccount(), { owner: 'x'.repeat(150_000) }));
    expect(status).toBe(413);
    expect(body.error.message).toContain('larger than 100 kB');
  });

  it.each([
    ['by the schema', mockCredentials.user.header(ana), { rolePath: '/' }, 400],
    [
      'by its words',
      mockCredentials.user.header(ana),
      { permissions: [{ kind: 'json' }] },
      400,
    ],
    ['by authentication', mockCredentials.service.header(), {}, 403],
  ])(
    'leaves a trace of what is refused %s',
    async (_, header, more, status) => {
      const response = await request(at.portal.server)
        .post('/api/pod-identity/roles')
        .set('Authorization', header)
        .send(
          bodyFor(newServiceAccount(), {
            permissions: [readInvoices],
            ...more,
          }),
        );
      expect(response.status).toBe(status);
      expect(at.portal.auditor.createEvent).toHaveBeenCalledTimes(1);
      expect(at.portal.auditor.createEvent).toHaveBeenCalledWith(
        expect.objectContaining({ eventId: 'role-create' }),
      );
      expect(at.portal.auditorEvent.fail).toHaveBeenCalledTimes(1);
    },
  );

  describe('GET /grant-options', () => {
    it('offers what the person owns, and no more', async () => {
      const { status, body } = await at.portal.get('/grant-options', ana);
      expect(status).toBe(200);
      expect(body).toEqual({
        clusters: [
          {
            name: 'eksworkshop-eksctl',
            arn: workshopArn,
            namespaces: [
              { name: 'payments', owners: ['group:default/payments'] },
              { name: 'shared', owners: ['group:default/payments'] },
            ],
          },
        ],
        resources: [
          {
            limit: 'buckets',
            name: 'payments-statements-111122223333',
            accountId: '111122223333',
          },
        ],
        tagKeys: ['my-namespace'],
        incomplete: [],
      });
    });

    it('says that the buckets are incomplete where AWS does not list them', async () => {
      at.aws.faults.set('s3:ListBuckets', () => {
        throw new AwsError('AccessDenied', 'Access Denied', { status: 403 });
      });
      const { status, body } = await at.portal.get('/grant-options', dan);
      expect(status).toBe(200);
      expect(body.clusters).toHaveLength(2);
      expect(body.resources).toEqual([]);
      expect(body.incomplete).toEqual([
        expect.stringContaining('s3:ListAllMyBuckets'),
      ]);
    });

    it('offers nothing to those who own nothing, and asks AWS nothing', async () => {
      const { body } = await at.portal.get(
        '/grant-options',
        'user:default/eve',
      );
      expect(body).toMatchObject({
        clusters: [],
        resources: [],
        incomplete: [],
      });
      expect(at.aws.calls).toEqual([]);
    });

    it('refuses those who may not grant', async () => {
      expect((await at.portal.get('/grant-options', stranger)).status).toBe(
        403,
      );
    });
  });
});

describe('granting, where nothing is configured', () => {
  it('says what to configure', async () => {
    const aws = await startFaultyAws();
    const portal = await startPodIdentity(aws.url, {
      namespaces: [],
      grants: {},
    });
    const { status, body } = await portal.post(
      '/roles',
      ana,
      bodyFor(newServiceAccount(), { permissions: [readInvoices] }),
    );
    expect(status).toBe(403);
    expect(body.error.message).toContain('podIdentity.namespaces');

    const options = await portal.get('/grant-options', ana);
    expect(options.body.incomplete).toEqual([
      expect.stringContaining('podIdentity.namespaces'),
    ]);
    await aws.close();
  });
});
