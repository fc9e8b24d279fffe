import { createBackendModule } from '@backstage/backend-plugin-api';
import { podIdentityNamespaceOwnersExtensionPoint } from 'backstage-plugin-pod-identity-node';
import { ana } from './__testUtils__/people';
import { bucket } from './__testUtils__/setUpAsked';
import { accessOf } from './__testUtils__/setUpRead';
import { startFaultyAws, type FaultyAws } from './__testUtils__/startFaultyAws';
import { startPodIdentity } from './__testUtils__/startPodIdentity';

/** Labels of namespaces, as a module would read them. */
let ownersByLabel: (namespace: string) => Promise<string[] | undefined>;

const labels = createBackendModule({
  pluginId: 'pod-identity',
  moduleId: 'labels',
  register(env) {
    env.registerInit({
      deps: { owners: podIdentityNamespaceOwnersExtensionPoint },
      async init({ owners }) {
        owners.addProvider({
          name: 'labels of namespaces',
          ownersOf: ({ namespace }) => ownersByLabel(namespace),
        });
      },
    });
  },
});

describe('an entity shows what is its own', () => {
  let aws: FaultyAws;
  let portal: Awaited<ReturnType<typeof startPodIdentity>>;

  jest.setTimeout(60_000);

  beforeAll(async () => {
    aws = await startFaultyAws();
    portal = await startPodIdentity(aws.url, { annotations: 'owned' }, [
      labels,
    ]);
  });

  afterAll(() => aws.close());

  beforeEach(() => {
    aws.calls.length = 0;
    ownersByLabel = async () => undefined;
  });

  const rowsOf = async (name: string) => {
    const { status, body } = await portal.get(accessOf(name), ana);
    expect(status).toBe(200);
    return body.serviceAccounts;
  };

  const decide = (name: string, namespace: string, serviceAccount: string) =>
    portal.post(`/entities/component/default/${name}/decisions`, ana, {
      serviceAccount: {
        cluster: 'eksworkshop-eksctl',
        namespace,
        serviceAccount,
      },
      action: 's3:GetObject',
      resource: `s3://${bucket}/customer1.txt`,
    });

  it.each(['payments-api', 'fraud-scorer'])(
    'where its owner owns the namespace: %s',
    async name => {
      const [row] = await rowsOf(name);
      expect(row.serviceAccount).toMatchObject({ serviceAccount: name });
      expect(row.association.state).toBe('read');
    },
  );

  it('and withholds what is not, unread', async () => {
    const [theirs, own] = await rowsOf('intruder');
    expect(theirs).toEqual({
      annotation: 'eksworkshop-eksctl/payments/payments-api',
      status: 'withheld',
      association: expect.objectContaining({
        state: 'unread',
        cause: 'withheld',
      }),
      role: { state: 'absent' },
      grants: [],
      serviceTitles: {},
      otherPermissions: [],
      findings: [],
      documents: [],
      failures: [
        expect.objectContaining({
          cause: 'withheld',
          reason:
            'The namespace payments of cluster eksworkshop-eksctl is not known to belong to group:default/data, who owns this entity, so nothing of it was read.',
          advice: expect.stringContaining('podIdentity.namespaces'),
        }),
      ],
    });
    expect(own.status).not.toBe('withheld');
  });

  it('reads nothing of AWS for an entity that may show nothing', async () => {
    const [row] = await rowsOf('ownerless');
    expect(row.status).toBe('withheld');
    expect(row.failures[0].reason).toContain('has no owner');
    const { status } = await decide('ownerless', 'payments', 'payments-api');
    expect(status).toBe(403);
    expect(aws.calls).toEqual([]);
  });

  it('reads no more service accounts than an annotation should have', async () => {
    const rows = await rowsOf('crowd');
    expect(rows).toHaveLength(51);
    expect(rows[50]).toMatchObject({
      annotation: '10 more',
      status: 'unread',
      failures: [
        {
          reason:
            'The annotation names 60 service accounts, and the portal reads 50 of an entity at most.',
        },
      ],
    });
  });

  it('answers no question about what it may not show', async () => {
    const refused = await decide('intruder', 'payments', 'payments-api');
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('nothing of it was read');
    expect(aws.calls).toEqual([]);
    const own = await decide('intruder', 'data', 'fraud-scorer');
    expect(own.status).toBe(200);
  });

  it('names nobody by an entity that may not show them', async () => {
    const { body } = await portal.post('/who-can', ana, {
      action: 's3:PutObject',
      resource: 's3://payments-statements-111122223333/statements/a',
    });
    const refs = body.items.flatMap(
      (item: { entityRefs: string[] }) => item.entityRefs,
    );
    expect(refs).toContain('component:default/payments-api');
    expect(refs).not.toContain('component:default/intruder');
    expect(refs).not.toContain('component:default/ownerless');
  });

  it('asks modules about a namespace that the config does not know', async () => {
    ownersByLabel = async () => {
      throw new Error('the cluster does not answer');
    };
    const { body } = await portal.get(accessOf('unlisted'), ana);
    const [row] = body.serviceAccounts;
    expect(row).toMatchObject({ status: 'withheld' });
    expect(row.failures[0]).toMatchObject({
      cause: 'failed',
      reason: expect.stringContaining('labels of namespaces'),
    });

    ownersByLabel = async namespace =>
      namespace === 'ns-b' ? ['payments'] : undefined;
    const [shown] = await rowsOf('unlisted');
    expect(shown.association.state).toBe('read');
  });
});
