import type { AddressInfo } from 'node:net';
import { mockCredentials } from '@backstage/backend-test-utils';
import { AwsError } from 'local-aws';
import { ana, dan, stranger } from './__testUtils__/people';
import { startFaultyAws, type FaultyAws } from './__testUtils__/startFaultyAws';
import { startPodIdentity } from './__testUtils__/startPodIdentity';

// Each starts backends, which takes its time where many tests run at once.
jest.setTimeout(60_000);

const bucket = 'ekspodidentity-111122223333-us-east-1';
const question = {
  action: 's3:GetObject',
  resource: `s3://${bucket}/customer1.txt`,
};

const refuse = () => {
  throw new AwsError('AccessDenied', 'User is not authorized', { status: 403 });
};

describe('POST /who-can', () => {
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

  const whoCan = (user = ana, body: object = question) =>
    portal.post('/who-can', user, body);

  const countOf = (call: string) =>
    aws.calls.filter(each => each === call).length;

  const namesOf = (items: any[]) =>
    items.map(
      ({ outcome, serviceAccount }) =>
        `${serviceAccount.namespace}/${serviceAccount.serviceAccount} ${outcome}`,
    );

  it('names sa1, and whose role is too wide; counts the others', async () => {
    const { status, body } = await whoCan();
    expect(status).toBe(200);
    expect(namesOf(body.items)).toEqual([
      'ns-a/sa1 allowed',
      'payments/payments-ledger allowed',
    ]);
    const [sa1, ledger] = body.items;
    expect(sa1).toMatchObject({
      entityRefs: ['component:default/app1', 'component:default/troubled'],
      roleArn: 'arn:aws:iam::111122223333:role/eks-pod-s3-read-access-role',
      sentence: expect.stringContaining(
        "the object's tag my-namespace is ns-a",
      ),
    });
    expect(ledger.sentence).toBe(
      'Allowed by statement 1 of policy read-ledger.',
    );
    // sa2, payments-api, checkout, fraud-scorer, reports on two clusters, exporter.
    expect(body.denied).toBe(7);
    // refunds and events-ingest, which no entity names.
    expect(body.hidden).toBe(2);
    expect(JSON.stringify(body)).not.toContain('events-ingest');
    expect(body).toMatchObject({
      action: 's3:GetObject',
      resource: `arn:aws:s3:::${bucket}/customer1.txt`,
      objectTags: { source: 's3', tags: { 'my-namespace': 'ns-a' } },
    });
  });

  it('says which clusters could not be asked', async () => {
    const { body } = await whoCan();
    expect(
      body.failures.map(({ what, name, reason }: any) => [what, name, reason]),
    ).toEqual(
      expect.arrayContaining([
        ['cluster', 'cluster eks-decommissioned', 'not-found'],
        ['cluster', 'cluster unreachable', 'unreachable'],
        ['cluster', 'cluster no-credentials', 'forbidden'],
      ]),
    );
    // The role of fraud-scorer is gone: that is known.
    expect(body.failures).toHaveLength(3);
  });

  it('reads the roles of an account once, and no association that is hidden', async () => {
    await whoCan();
    expect(countOf('iam:GetAccountAuthorizationDetails')).toBe(1);
    expect(countOf('iam:GetRole')).toBe(0);
    expect(countOf('eks:DescribePodIdentityAssociation')).toBe(9);
    expect(countOf('s3:GetBucketPolicy')).toBe(1);
    expect(countOf('s3:GetObjectTagging')).toBe(1);
  });

  it('reads page by page', async () => {
    aws.faults.set('iam:GetAccountAuthorizationDetails', (input, goOn) => {
      input.MaxItems = 3;
      return goOn();
    });
    aws.faults.set('eks:ListPodIdentityAssociations', (input, goOn) => {
      input.maxResults = 2;
      return goOn();
    });
    const { body } = await whoCan();
    expect(namesOf(body.items)).toHaveLength(2);
    expect(body.denied).toBe(7);
    expect(countOf('iam:GetAccountAuthorizationDetails')).toBeGreaterThan(3);
    expect(countOf('eks:ListPodIdentityAssociations')).toBeGreaterThan(6);
  });

  describe('to whom', () => {
    it('names nobody to a person who may see nothing', async () => {
      const { status, body } = await whoCan(stranger);
      expect(status).toBe(200);
      expect(body).toMatchObject({ items: [], denied: 0, hidden: 11 });
      expect(countOf('eks:DescribePodIdentityAssociation')).toBe(0);
      expect(countOf('iam:GetAccountAuthorizationDetails')).toBe(0);
    });

    it('asks the policy about every entity, as the person', async () => {
      await whoCan(dan);
      expect(new Set(portal.asked.map(({ user }) => user))).toEqual(
        new Set([dan]),
      );
      expect(portal.asked.map(({ resourceRef }) => resourceRef)).toEqual(
        expect.arrayContaining([
          'component:default/app1',
          'component:default/secret',
        ]),
      );
      portal.asked.length = 0;
      await whoCan(ana);
      expect(portal.asked.map(({ resourceRef }) => resourceRef)).not.toContain(
        'component:default/secret',
      );
    });

    it.each([
      ['nobody', mockCredentials.none.header(), 401],
      ['a service on its own behalf', mockCredentials.service.header(), 403],
    ])('refuses %s', async (_, authorization, status) => {
      const { port } = portal.server.address() as AddressInfo;
      const response = await fetch(
        `http://127.0.0.1:${port}/api/pod-identity/who-can`,
        {
          method: 'POST',
          headers: {
            Authorization: authorization,
            'Content-Type': 'application/json',
          },
          body: JSON.stringify(question),
        },
      );
      expect(response.status).toBe(status);
      expect(aws.calls).toEqual([]);
    });

    it('refuses what cannot be asked', async () => {
      const { status, body } = await whoCan(ana, {
        ...question,
        action: 's3:*',
      });
      expect(status).toBe(400);
      expect(body.error.message).toContain('ask about one');
      expect(aws.calls).toEqual([]);
    });

    it('leaves a trace in the audit log', async () => {
      await whoCan();
      expect(portal.auditor.createEvent).toHaveBeenCalledWith({
        eventId: 'access-who-can',
        request: expect.anything(),
        meta: question,
      });
      expect(portal.auditorEvent.success).toHaveBeenCalledTimes(1);
    });
  });

  describe('in the dark', () => {
    it('does not know of an association that it may not describe', async () => {
      aws.faults.set(
        'eks:DescribePodIdentityAssociation',
        ({ associationId }, goOn) =>
          associationId === 'a-wlgzrv0nkj7vyswd1' ? refuse() : goOn(),
      );
      const { body } = await whoCan();
      expect(namesOf(body.items)).toEqual([
        'payments/payments-ledger allowed',
        'ns-a/sa1 unknown',
      ]);
      expect(body.failures).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ what: 'association', name: 'ns-a/sa1' }),
        ]),
      );
    });

    it('does not know of anybody whose roles it may not read', async () => {
      aws.faults.set('iam:GetAccountAuthorizationDetails', refuse);
      const { body } = await whoCan();
      expect(new Set(body.items.map(({ outcome }: any) => outcome))).toEqual(
        new Set(['unknown']),
      );
      expect(body.items).toHaveLength(9);
      expect(body.denied).toBe(0);
      expect(
        body.failures.filter(({ what }: any) => what === 'role'),
      ).toMatchObject([
        { name: 'roles of account 111122223333', reason: 'forbidden' },
      ]);
    });

    it('does not know while the bucket policy may deny', async () => {
      aws.faults.set('s3:GetBucketPolicy', refuse);
      const { body } = await whoCan();
      expect(body.items.map(({ outcome }: any) => outcome)).not.toContain(
        'allowed',
      );
      expect(namesOf(body.items)).toContain('ns-a/sa1 unknown');
    });
  });

  it('stops when the client goes away', async () => {
    const { port } = portal.server.address() as AddressInfo;
    const controller = new AbortController();
    aws.faults.set('eks:DescribePodIdentityAssociation', async (_, goOn) => {
      controller.abort();
      await new Promise(done => {
        setTimeout(done, 200);
      });
      return goOn();
    });
    await expect(
      fetch(`http://127.0.0.1:${port}/api/pod-identity/who-can`, {
        method: 'POST',
        headers: {
          Authorization: mockCredentials.user.header(ana),
          'Content-Type': 'application/json',
        },
        body: JSON.stringify(question),
        signal: controller.signal,
      }),
    ).rejects.toThrow(/abort/i);
    await new Promise(done => {
      setTimeout(done, 600);
    });
    // Those that were under way, and none of those that waited for their turn.
    expect(countOf('eks:DescribePodIdentityAssociation')).toBeLessThan(9);
  });
});
