import type { AddressInfo } from 'node:net';
import { mockCredentials } from '@backstage/backend-test-utils';
import { AwsError } from 'local-aws';
import request from 'supertest';
import { ana, dan, stranger } from './__testUtils__/people';
import { startFaultyAws, type FaultyAws } from './__testUtils__/startFaultyAws';
import { startPodIdentity } from './__testUtils__/startPodIdentity';

// Each starts backends, which takes its time where many tests run at once.
jest.setTimeout(60_000);

const accessOf = (name: string) => `/entities/component/default/${name}/access`;

describe('GET /entities/{kind}/{namespace}/{name}/access', () => {
  let aws: FaultyAws;
  let portal: Awaited<ReturnType<typeof startPodIdentity>>;

  beforeAll(async () => {
    aws = await startFaultyAws();
    // For an account that is not in the config, the credentials manager asks STS which account is its own.
    process.env.AWS_ENDPOINT_URL_STS = aws.url;
    portal = await startPodIdentity(aws.url, { grants: {} });
  });

  afterAll(async () => {
    delete process.env.AWS_ENDPOINT_URL_STS;
    await aws.close();
  });

  beforeEach(() => {
    aws.calls.length = 0;
    aws.faults.clear();
    portal.asked.length = 0;
    jest.clearAllMocks();
  });

  it('answers everything about a service account', async () => {
    const { status, body } = await portal.get(accessOf('app1'), ana);

    expect(status).toBe(200);
    expect(body.entityRef).toBe('component:default/app1');
    expect(Date.now() - Date.parse(body.readAt)).toBeLessThan(60_000);
    expect(body.serviceAccounts).toHaveLength(1);

    const [row] = body.serviceAccounts;
    const clusterArn =
      'arn:aws:eks:us-east-1:111122223333:cluster/eksworkshop-eksctl';
    expect(row.annotation).toBe('eksworkshop-eksctl/ns-a/sa1');
    expect(row.failures).toEqual([]);
    expect(row.cluster).toEqual({
      arn: clusterArn,
      name: 'eksworkshop-eksctl',
      accountId: '111122223333',
      region: 'us-east-1',
    });
    expect(row.serviceAccount).toEqual({
      clusterArn,
      namespace: 'ns-a',
      serviceAccount: 'sa1',
    });
    const roleArn =
      'arn:aws:iam::111122223333:role/eks-pod-s3-read-access-role';
    expect(row.association).toMatchObject({
      id: 'a-wlgzrv0nkj7vyswd1',
      arn: 'arn:aws:eks:us-east-1:111122223333:podidentityassociation/eksworkshop-eksctl/a-wlgzrv0nkj7vyswd1',
      clusterArn,
      namespace: 'ns-a',
      serviceAccount: 'sa1',
      roleArn,
      disableSessionTags: false,
      tags: {},
    });
    expect(Date.parse(row.association.createdAt)).not.toBeNaN();
    expect(row.role).toMatchObject({
      arn: roleArn,
      name: 'eks-pod-s3-read-access-role',
      path: '/',
      description: 'Reads the objects that are tagged for the reader',
      tags: { team: 'customers' },
      policies: [
        {
          name: 'eks-pod-s3-read-access-policy-s3',
          arn: 'arn:aws:iam::111122223333:policy/eks-pod-s3-read-access-policy-s3',
        },
      ],
    });
    expect(Date.parse(row.role.lastUsed.at)).not.toBeNaN();
    // Decoded: IAM answers documents percent-encoded.
    expect(JSON.parse(row.role.trustPolicy).Statement[0].Principal).toEqual({
      Service: 'pods.eks.amazonaws.com',
    });
    expect(
      JSON.parse(row.role.policies[0].document).Statement[0].Action,
    ).toEqual(['s3:ListAllMyBuckets']);
    expect(row.admission.outcome).toBe('allowed');
    expect(row.trustScope.alternatives).toHaveLength(1);
    expect(
      row.grants.map((grant: { accessClass: string }) => grant.accessClass),
    ).toContain('read');
    expect(
      row.documents.map((document: { layer: string }) => document.layer).sort(),
    ).toEqual(['identity', 'trust']);
  });

  it('reads the boundary, inline policies and session policy', async () => {
    const api = await portal.get(accessOf('payments-api'), ana);
    expect(api.body.serviceAccounts[0].role).toMatchObject({
      path: '/pod-identity/',
      boundary: {
        name: 'pod-identity-boundary',
        arn: 'arn:aws:iam::111122223333:policy/pod-identity-boundary',
        document: expect.stringContaining('Statement'),
      },
    });
    const exporter = await portal.get(accessOf('exporter'), ana);
    expect(exporter.body.serviceAccounts[0].association).toMatchObject({
      disableSessionTags: true,
      sessionPolicy: expect.stringContaining('Statement'),
    });
  });

  it('finds names that AWS does not have', async () => {
    aws.faults.set('iam:GetPolicyVersion', async (_input, goOn) => {
      const { PolicyVersion } = (await goOn()) as { PolicyVersion: object };
      const misspelt = {
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', Action: 's3:GetObjects', Resource: '*' },
      };
      return {
        PolicyVersion: { ...PolicyVersion, Document: JSON.stringify(misspelt) },
      };
    });
    const { body } = await portal.get(accessOf('app1'), ana);
    expect(body.serviceAccounts[0].findings).toContainEqual(
      expect.objectContaining({
        rule: 'unknown-action',
        advice: 'Did you mean s3:GetObject? Correct the name.',
      }),
    );
  });

  it('has a row for each service account, and reads what they share once', async () => {
    const { body } = await portal.get(accessOf('reports'), ana);
    expect(body.serviceAccounts.map((row: any) => row.cluster.name)).toEqual([
      'eksworkshop-eksctl',
      'eks-ref-nw-1',
    ]);
    expect(
      aws.calls.filter(call => call === 'eks:DescribeCluster'),
    ).toHaveLength(2);
  });

  it('is empty for an entity without annotation', async () => {
    const { status, body } = await portal.get(accessOf('docs-site'), ana);
    expect(status).toBe(200);
    expect(body.serviceAccounts).toEqual([]);
    expect(aws.calls).toEqual([]);
  });

  it('has no failure where there is no association', async () => {
    const { body } = await portal.get(accessOf('notifier'), ana);
    const [row] = body.serviceAccounts;
    expect(row.failures).toEqual([]);
    expect(row.association).toBeUndefined();
    expect(row.role).toBeUndefined();
  });

  describe('to whom', () => {
    it('refuses a person whom the policy refuses', async () => {
      const { status, body } = await portal.get(accessOf('app1'), stranger);
      expect(status).toBe(403);
      expect(body.error).toMatchObject({
        name: 'NotAllowedError',
        message: expect.stringContaining('pod-identity.access.read'),
      });
      expect(aws.calls).toEqual([]);
    });

    it('asks the policy about the entity, as the person', async () => {
      await portal.get(accessOf('app1'), ana);
      expect(portal.asked).toEqual([
        {
          user: ana,
          permission: 'pod-identity.access.read',
          resourceRef: 'component:default/app1',
        },
      ]);
    });

    it('reads the catalog as the person', async () => {
      expect((await portal.get(accessOf('secret'), dan)).status).toBe(200);
      expect((await portal.get(accessOf('secret'), ana)).status).toBe(404);
    });

    it('tells the permission system which permissions there are', async () => {
      const { body } = await request(portal.server).get(
        '/api/pod-identity/.well-known/backstage/permissions/metadata',
      );
      expect(body.permissions).toMatchObject([
        { name: 'pod-identity.access.read', resourceType: 'catalog-entity' },
        { name: 'pod-identity.access.grant' },
      ]);
    });

    it('knows no entity that is not there', async () => {
      const { status, body } = await portal.get(accessOf('nothing'), ana);
      expect(status).toBe(404);
      expect(body.error.name).toBe('NotFoundError');
      expect(portal.asked).toEqual([]);
    });

    it.each([
      ['nobody', mockCredentials.none.header(), 401],
      ['a service on its own behalf', mockCredentials.service.header(), 403],
    ])('refuses %s', async (_, header, status) => {
      const response = await request(portal.server)
        .get(`/api/pod-identity${accessOf('app1')}`)
        .set('Authorization', header);
      expect(response.status).toBe(status);
      expect(aws.calls).toEqual([]);
    });

    it('leaves a trace in the audit log', async () => {
      await portal.get(accessOf('app1'), ana);
      expect(portal.auditor.createEvent).toHaveBeenCalledWith({
        eventId: 'access-read',
        request: expect.anything(),
        meta: { entityRef: 'component:default/app1' },
      });
      expect(portal.auditorEvent.success).toHaveBeenCalledTimes(1);

      await portal.get(accessOf('app1'), stranger);
      expect(portal.auditorEvent.fail).toHaveBeenCalledWith({
        error: expect.objectContaining({ name: 'NotAllowedError' }),
      });
    });
  });

  describe('what cannot be read', () => {
    const refuse = () => {
      throw new AwsError(
        'AccessDenied',
        'User: arn:aws:iam::111122223333:role/portal is not authorized',
        { status: 403 },
      );
    };

    it('fails the row of a cluster that AWS does not know', async () => {
      const { status, body } = await portal.get(accessOf('legacy-batch'), ana);
      expect(status).toBe(200);
      expect(body.serviceAccounts[0].failures).toEqual([
        {
          what: 'cluster',
          name: 'cluster eks-decommissioned',
          reason: 'not-found',
          message: 'AWS knows no cluster eks-decommissioned.',
          advice: 'Check that it exists in account 111122223333.',
        },
      ]);
    });

    it('fails each row for itself, and leaves the others whole', async () => {
      const { status, body } = await portal.get(accessOf('troubled'), ana);
      expect(status).toBe(200);
      const rows: any[] = body.serviceAccounts;
      expect(
        rows.map(({ annotation, failures }) => [
          annotation,
          ...failures.map(
            (failure: any) => `${failure.what} ${failure.reason}`,
          ),
        ]),
      ).toEqual([
        ['unreachable/ns-a/sa1', 'cluster unreachable'],
        ['nowhere/ns-a/sa1', 'cluster not-found'],
        ['ns-a/sa1', 'annotation invalid'],
        [
          'no-credentials/ns-a/sa1',
          'cluster forbidden',
          'agent forbidden',
          'association forbidden',
        ],
        ['eksworkshop-eksctl/ns-a/sa1'],
      ]);
      expect(rows[4].role.name).toBe('eks-pod-s3-read-access-role');
      for (const { message, advice } of rows.flatMap(row => row.failures)) {
        expect(message).toMatch(/\S.*\.$/);
        expect(advice).toMatch(/\S.*\.$/);
      }
    });

    it('says that the role of an association is gone', async () => {
      const { body } = await portal.get(accessOf('fraud-scorer'), ana);
      const [row] = body.serviceAccounts;
      expect(row.association.roleArn).toMatch(/^arn:aws:iam::/);
      expect(row.role).toBeUndefined();
      expect(row.failures).toMatchObject([
        {
          what: 'role',
          name: `role ${row.association.roleArn}`,
          reason: 'not-found',
        },
      ]);
      expect(row.findings.map((finding: any) => finding.rule)).toContain(
        'association-role-missing',
      );
    });

    it('says that a role may not be read, and keeps its association', async () => {
      aws.faults.set('iam:GetRole', refuse);
      const { status, body } = await portal.get(accessOf('app1'), ana);
      const [row] = body.serviceAccounts;
      expect(status).toBe(200);
      expect(row.association.id).toBe('a-wlgzrv0nkj7vyswd1');
      expect(row.role).toBeUndefined();
      expect(row.failures).toMatchObject([
        {
          what: 'role',
          reason: 'forbidden',
          advice: expect.stringContaining('iam:GetRole'),
        },
      ]);
      // Nothing is concluded from a role that was not read, such as that it is gone.
      expect(row.findings.map((finding: any) => finding.rule)).not.toContain(
        'association-role-missing',
      );
      // What AWS says of the portal's own principal is for the log.
      expect(JSON.stringify(body)).not.toContain('role/portal');
    });

    it.each([
      [
        'iam:GetPolicyVersion',
        'policy arn:aws:iam::111122223333:policy/eks-pod-s3-read-access-policy-s3',
      ],
      ['iam:ListAttachedRolePolicies', 'policy (attached policies)'],
      ['iam:ListRolePolicies', 'policy (inline policies)'],
    ])(
      'makes the role partial, never empty, where %s is refused',
      async (call, name) => {
        aws.faults.set(call, refuse);
        const { body } = await portal.get(accessOf('app1'), ana);
        const [row] = body.serviceAccounts;
        expect(row.failures).toMatchObject([
          { what: 'policy', name, reason: 'forbidden' },
        ]);
        const unread = row.role.policies.filter(
          (policy: any) => policy.document === undefined,
        );
        expect(unread).toHaveLength(1);
        // No grant of a role that was not wholly read may be called effective.
        expect(row.grants.map((grant: any) => grant.verdict)).not.toContain(
          'effective',
        );
      },
    );

    it('keeps the boundary that may not be read', async () => {
      aws.faults.set('iam:GetPolicy', refuse);
      const { body } = await portal.get(accessOf('payments-api'), ana);
      const [row] = body.serviceAccounts;
      expect(row.role.boundary).toEqual({
        name: 'pod-identity-boundary',
        arn: 'arn:aws:iam::111122223333:policy/pod-identity-boundary',
      });
      expect(row.failures).toMatchObject([{ what: 'policy' }]);
      expect(row.grants.map((grant: any) => grant.verdict)).not.toContain(
        'effective',
      );
    });

    it('goes on where only the cluster may not be described', async () => {
      aws.faults.set('eks:DescribeCluster', refuse);
      const { body } = await portal.get(accessOf('app1'), ana);
      const [row] = body.serviceAccounts;
      expect(row.failures).toMatchObject([
        { what: 'cluster', reason: 'forbidden' },
      ]);
      expect(row.role.name).toBe('eks-pod-s3-read-access-role');
    });

    it('does not take a failing list for no association', async () => {
      aws.faults.set('eks:ListPodIdentityAssociations', () => {
        throw new AwsError('ServerException', 'Internal failure');
      });
      const { body } = await portal.get(accessOf('notifier'), ana);
      expect(body.serviceAccounts[0]).toMatchObject({
        failures: [{ what: 'association', reason: 'failed' }],
        findings: [],
      });
    });

    it('waits out a throttle that passes', async () => {
      let left = 2;
      aws.faults.set('eks:ListPodIdentityAssociations', (_input, goOn) => {
        left -= 1;
        if (left >= 0) {
          throw new AwsError('ThrottlingException', 'Rate exceeded', {
            status: 429,
          });
        }
        return goOn();
      });
      const { body } = await portal.get(accessOf('app1'), ana);
      expect(body.serviceAccounts[0].failures).toEqual([]);
    });

    it('notices that the credentials lead elsewhere', async () => {
      aws.faults.set('eks:DescribeCluster', async (_input, goOn) => {
        const { cluster } = (await goOn()) as { cluster: object };
        return {
          cluster: { ...cluster, arn: 'arn:aws:eks:us-east-1:1:cluster/x' },
        };
      });
      const { body } = await portal.get(accessOf('app1'), ana);
      expect(body.serviceAccounts[0].failures).toMatchObject([
        { what: 'cluster', reason: 'invalid' },
      ]);
      expect(body.serviceAccounts[0].association).toBeUndefined();
    });
  });

  it('stops when the client goes away', async () => {
    const { port } = portal.server.address() as AddressInfo;
    const controller = new AbortController();
    aws.faults.set('eks:DescribeCluster', async (_input, goOn) => {
      controller.abort();
      await new Promise(done => {
        setTimeout(done, 200);
      });
      return goOn();
    });
    await expect(
      fetch(`http://127.0.0.1:${port}/api/pod-identity${accessOf('app1')}`, {
        headers: { Authorization: mockCredentials.user.header(ana) },
        signal: controller.signal,
      }),
    ).rejects.toThrow(/abort/i);
    await new Promise(done => {
      setTimeout(done, 400);
    });
    expect(aws.calls).toEqual(['eks:DescribeCluster']);
  });
});
