import { AwsError } from 'local-aws';
import { setUpRead } from './__testUtils__/setUpRead';

const read = setUpRead();

/** As AWS says it, of the portal's own principal. */
const refuse = () => {
  throw new AwsError(
    'AccessDenied',
    'User: arn:aws:iam::111122223333:role/portal is not authorized',
    { status: 403 },
  );
};

describe('access that cannot be read', () => {
  it('fails the row of a cluster that AWS does not know', async () => {
    const { status, body } = await read.see('legacy-batch');
    expect(status).toBe(200);
    expect(body.serviceAccounts[0].failures).toEqual([
      {
        subject: {
          kind: 'cluster',
          name: 'cluster eks-decommissioned',
          arn: 'arn:aws:eks:us-east-1:111122223333:cluster/eks-decommissioned',
        },
        cause: 'not-found',
        reason: 'AWS knows no cluster eks-decommissioned.',
        advice: 'Check that it exists in account 111122223333.',
        params: {
          action: 'eks:DescribeCluster',
          resource: 'cluster eks-decommissioned',
          account: '111122223333',
        },
      },
    ]);
  });

  it('fails each row for itself, and leaves the others whole', async () => {
    const { status, body } = await read.see('troubled');
    expect(status).toBe(200);
    const rows: any[] = body.serviceAccounts;
    expect(
      rows.map(({ annotation, failures }) => [
        annotation,
        ...failures.map(
          ({ subject, cause }: any) => `${subject.kind} ${cause}`,
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
    expect(rows[4].role.value.name).toBe('eks-pod-s3-read-access-role');
    for (const { reason, advice } of rows.flatMap(row => row.failures)) {
      expect(reason).toMatch(/\S.*\.$/);
      expect(advice).toMatch(/\S.*\.$/);
    }
  });

  it('says that the role of an association is gone', async () => {
    const { body } = await read.see('fraud-scorer');
    const [row] = body.serviceAccounts;
    expect(row.association.value.roleArn).toMatch(/^arn:aws:iam::/);
    expect(row.role).toEqual({ state: 'absent' });
    expect(row.status).toBe('role-gone');
    // It is known, and a finding: nothing failed.
    expect(row.failures).toEqual([]);
    expect(row.findings.map((finding: any) => finding.rule)).toContain(
      'association-role-missing',
    );
  });

  it('says that a role may not be read, and keeps its association', async () => {
    read.aws.faults.set('iam:GetRole', refuse);
    const { status, body } = await read.see('app1');
    const [row] = body.serviceAccounts;
    expect(status).toBe(200);
    expect(row.association.value.id).toBe('a-wlgzrv0nkj7vyswd1');
    expect(row.status).toBe('role-unread');
    const unread = {
      cause: 'forbidden',
      advice: expect.stringContaining('iam:GetRole'),
    };
    expect(row.role).toMatchObject({ state: 'unread', ...unread });
    expect(row.failures).toMatchObject([
      {
        subject: { kind: 'role', arn: row.association.value.roleArn },
        ...unread,
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
      read.aws.faults.set(call, refuse);
      const { body } = await read.see('app1');
      const [row] = body.serviceAccounts;
      expect(row.failures).toMatchObject([
        { subject: { kind: 'policy', name }, cause: 'forbidden' },
      ]);
      const unread = row.role.value.policies.filter(
        (policy: any) => policy.document.state === 'unread',
      );
      expect(unread).toHaveLength(1);
      // No grant of a role that was not wholly read may be called effective.
      expect(row.grants.map((grant: any) => grant.verdict)).not.toContain(
        'effective',
      );
    },
  );

  it('keeps the boundary that may not be read', async () => {
    read.aws.faults.set('iam:GetPolicy', refuse);
    const { body } = await read.see('payments-api');
    const [row] = body.serviceAccounts;
    const arn = 'arn:aws:iam::111122223333:policy/pod-identity-boundary';
    expect(row.role.value.boundary).toMatchObject({
      name: 'pod-identity-boundary',
      arn,
      document: { state: 'unread', cause: 'forbidden' },
    });
    expect(row.failures).toMatchObject([{ subject: { kind: 'policy', arn } }]);
    expect(row.grants.map((grant: any) => grant.verdict)).not.toContain(
      'effective',
    );
  });

  it('goes on where only the cluster may not be described', async () => {
    read.aws.faults.set('eks:DescribeCluster', refuse);
    const { body } = await read.see('app1');
    const [row] = body.serviceAccounts;
    expect(row.failures).toMatchObject([
      { subject: { kind: 'cluster' }, cause: 'forbidden' },
    ]);
    expect(row.role.value.name).toBe('eks-pod-s3-read-access-role');
  });

  it('does not take a failing list for no association', async () => {
    read.aws.faults.set('eks:ListPodIdentityAssociations', () => {
      throw new AwsError('ServerException', 'Internal failure');
    });
    const { body } = await read.see('notifier');
    expect(body.serviceAccounts[0]).toMatchObject({
      status: 'unread',
      failures: [{ subject: { kind: 'association' }, cause: 'failed' }],
      findings: [],
    });
  });

  it('waits out a throttle that passes', async () => {
    let left = 2;
    read.aws.faults.set('eks:ListPodIdentityAssociations', (_input, goOn) => {
      left -= 1;
      if (left >= 0) {
        throw new AwsError('ThrottlingException', 'Rate exceeded', {
          status: 429,
        });
      }
      return goOn();
    });
    const { body } = await read.see('app1');
    expect(body.serviceAccounts[0].failures).toEqual([]);
  });

  it('notices that the credentials lead elsewhere', async () => {
    read.aws.faults.set('eks:DescribeCluster', async (_input, goOn) => {
      const { cluster } = (await goOn()) as { cluster: object };
      return {
        cluster: { ...cluster, arn: 'arn:aws:eks:us-east-1:1:cluster/x' },
      };
    });
    const { body } = await read.see('app1');
    expect(body.serviceAccounts[0].failures).toMatchObject([
      { subject: { kind: 'cluster' }, cause: 'invalid' },
    ]);
    expect(body.serviceAccounts[0].association).toMatchObject({
      state: 'unread',
      cause: 'invalid',
    });
  });
});
