import { accessOf, setUpRead } from './__testUtils__/setUpRead';

const read = setUpRead();

describe('GET /entities/{kind}/{namespace}/{name}/access', () => {
  it('answers everything about a service account', async () => {
    const { status, body } = await read.see('app1');

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
    expect(row.association.value).toMatchObject({
      id: 'a-wlgzrv0nkj7vyswd1',
      arn: 'arn:aws:eks:us-east-1:111122223333:podidentityassociation/eksworkshop-eksctl/a-wlgzrv0nkj7vyswd1',
      clusterArn,
      namespace: 'ns-a',
      serviceAccount: 'sa1',
      roleArn,
      disableSessionTags: false,
      tags: {},
    });
    expect(Date.parse(row.association.value.createdAt)).not.toBeNaN();
    expect(row.role.value).toMatchObject({
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
    expect(Date.parse(row.role.value.lastUsed.at)).not.toBeNaN();
    // Decoded: IAM answers documents percent-encoded.
    expect(
      JSON.parse(row.role.value.trustPolicy).Statement[0].Principal,
    ).toEqual({
      Service: 'pods.eks.amazonaws.com',
    });
    expect(
      JSON.parse(row.role.value.policies[0].document.value).Statement[0].Action,
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
    const api = await read.see('payments-api');
    expect(api.body.serviceAccounts[0].role.value).toMatchObject({
      path: '/pod-identity/',
      boundary: {
        name: 'pod-identity-boundary',
        arn: 'arn:aws:iam::111122223333:policy/pod-identity-boundary',
        document: {
          state: 'read',
          value: expect.stringContaining('Statement'),
        },
      },
    });
    const exporter = await read.see('exporter');
    expect(exporter.body.serviceAccounts[0].association.value).toMatchObject({
      disableSessionTags: true,
      sessionPolicy: expect.stringContaining('Statement'),
    });
  });

  it('finds names that AWS does not have', async () => {
    read.aws.faults.set('iam:GetPolicyVersion', async (_input, goOn) => {
      const { PolicyVersion } = (await goOn()) as { PolicyVersion: object };
      const misspelt = {
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', Action: 's3:GetObjects', Resource: '*' },
      };
      return {
        PolicyVersion: { ...PolicyVersion, Document: JSON.stringify(misspelt) },
      };
    });
    const { body } = await read.see('app1');
    expect(body.serviceAccounts[0].findings).toContainEqual(
      expect.objectContaining({
        rule: 'unknown-action',
        advice: 'Did you mean s3:GetObject? Correct the name.',
      }),
    );
  });

  it('has a row for each service account, and reads what they share once', async () => {
    const { body } = await read.see('reports');
    expect(body.serviceAccounts.map((row: any) => row.cluster.name)).toEqual([
      'eksworkshop-eksctl',
      'eks-ref-nw-1',
    ]);
    expect(
      read.aws.calls.filter(call => call === 'eks:DescribeCluster'),
    ).toHaveLength(2);
  });

  it('tells the cluster on which no agent is known to run', async () => {
    const { body } = await read.see('reports');
    expect(
      body.serviceAccounts.map((row: any) =>
        row.findings.some((finding: any) => finding.rule === 'agent-absent'),
      ),
    ).toEqual([false, true]);
  });

  it('is empty for an entity without annotation', async () => {
    const { status, body } = await read.see('docs-site');
    expect(status).toBe(200);
    expect(body.serviceAccounts).toEqual([]);
    expect(read.aws.calls).toEqual([]);
  });

  it('has no failure where there is no association', async () => {
    const { body } = await read.see('notifier');
    const [row] = body.serviceAccounts;
    expect(row.failures).toEqual([]);
    expect(row.association).toEqual({ state: 'absent' });
    expect(row.role).toEqual({ state: 'absent' });
    expect(row.status).toBe('no-association');
  });

  it('stops when the client goes away', async () => {
    await read.leaveAt('eks:DescribeCluster', accessOf('app1'));
    expect(read.aws.calls).toEqual(['eks:DescribeCluster']);
  });
});
