import { namesOf } from './__testUtils__/namesOf';
import { bucket } from './__testUtils__/setUpAsked';
import { setUpRead, whoReads } from './__testUtils__/setUpRead';

const read = setUpRead();

describe('POST /who-can', () => {
  it('names sa1, and whose role is too wide; counts the others', async () => {
    const { status, body } = await read.whoCan();
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
    // refunds, events-ingest and orders-worker, which no entity names.
    expect(body.hidden).toBe(3);
    expect(JSON.stringify(body)).not.toContain('events-ingest');
    expect(body).toMatchObject({
      action: 's3:GetObject',
      resource: `arn:aws:s3:::${bucket}/customer1.txt`,
      objectTags: { source: 's3', tags: { 'my-namespace': 'ns-a' } },
    });
  });

  it('says which clusters could not be asked', async () => {
    const { body } = await read.whoCan();
    expect(
      body.failures.map(({ subject, cause }: any) => [
        subject.kind,
        subject.name,
        cause,
      ]),
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
    await read.whoCan();
    expect(read.countOf('iam:GetAccountAuthorizationDetails')).toBe(1);
    expect(read.countOf('iam:GetRole')).toBe(0);
    expect(read.countOf('eks:DescribePodIdentityAssociation')).toBe(9);
    expect(read.countOf('s3:GetBucketPolicy')).toBe(1);
    expect(read.countOf('s3:GetObjectTagging')).toBe(1);
  });

  it('allows nobody where no agent is known to run', async () => {
    read.aws.faults.set('eks:DescribeAddon', (input, goOn) => {
      input.addonName = 'none';
      return goOn();
    });
    const { body } = await read.whoCan();
    expect(namesOf(body.items)).toEqual([
      'ns-a/sa1 unknown',
      'payments/payments-ledger unknown',
    ]);
    for (const { sentence } of body.items) {
      expect(sentence).toContain('no Pod Identity Agent is known to run');
    }
  });

  it('asks once a cluster for the agent', async () => {
    await read.whoCan();
    expect(read.countOf('eks:DescribeAddon')).toBe(2);
  });

  it('reads page by page', async () => {
    read.aws.faults.set('iam:GetAccountAuthorizationDetails', (input, goOn) => {
      input.MaxItems = 3;
      return goOn();
    });
    read.aws.faults.set('eks:ListPodIdentityAssociations', (input, goOn) => {
      input.maxResults = 2;
      return goOn();
    });
    const { body } = await read.whoCan();
    expect(namesOf(body.items)).toHaveLength(2);
    expect(body.denied).toBe(7);
    expect(read.countOf('iam:GetAccountAuthorizationDetails')).toBeGreaterThan(
      3,
    );
    expect(read.countOf('eks:ListPodIdentityAssociations')).toBeGreaterThan(6);
  });

  it('stops when the client goes away', async () => {
    await read.leaveAt('eks:DescribePodIdentityAssociation', '/who-can', {
      method: 'POST',
      body: whoReads,
    });
    // Those that were under way, and none of those that waited for their turn.
    expect(read.countOf('eks:DescribePodIdentityAssociation')).toBeLessThan(9);
  });
});
