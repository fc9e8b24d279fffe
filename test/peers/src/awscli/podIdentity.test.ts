import { startLocalAws, type LocalAws } from 'local-aws';
import { CLUSTER_TRUST, permit, trust } from '../policies';
import { awsCli, itWith } from '../tools';
import { AwsCli } from './AwsCli';

const ACCOUNT = '111122223333';
const BUCKET = `peers-${ACCOUNT}`;
const CLUSTER = 'workshop';

/** The first steps of the workshop, typed. Each part goes on from where the one before has ended. */
describe('Pod Identity by the AWS CLI', () => {
  const itHere = itWith(awsCli());
  let server: LocalAws | undefined;
  let aws: AwsCli;
  let roleArn: string;
  let associationId: string;

  beforeAll(async () => {
    if (awsCli().missing) {
      return;
    }
    server = await startLocalAws({ empty: true });
    aws = new AwsCli(server.url);
    await aws.json(
      ...['iam', 'create-role', '--role-name', 'cluster'],
      ...['--assume-role-policy-document', CLUSTER_TRUST],
    );
    await aws.json(
      ...['eks', 'create-cluster', '--name', CLUSTER],
      ...['--role-arn', `arn:aws:iam::${ACCOUNT}:role/cluster`],
      ...['--resources-vpc-config', 'subnetIds=subnet-1,subnet-2'],
      ...['--access-config', 'authenticationMode=API_AND_CONFIG_MAP'],
      ...['--tags', 'team=customers'],
    );
  });

  afterAll(() => server?.close());

  itHere('waits until the cluster is active', async () => {
    await aws.text('eks', 'wait', 'cluster-active', '--name', CLUSTER);
    const { cluster } = await aws.json(
      ...['eks', 'describe-cluster', '--name', CLUSTER],
    );
    expect(cluster).toMatchObject({
      status: 'ACTIVE',
      accessConfig: { authenticationMode: 'API_AND_CONFIG_MAP' },
      tags: { team: 'customers' },
    });
  });

  itHere('makes a role with a boundary and a policy of its own', async () => {
    const { Role } = await aws.json(
      ...['iam', 'create-role', '--role-name', 'pod'],
      ...['--assume-role-policy-document', trust()],
      ...['--tags', 'Key=team,Value=customers'],
    );
    roleArn = Role.Arn;
    const { Policy } = await aws.json(
      ...['iam', 'create-policy', '--policy-name', 'read'],
      '--policy-document',
      permit(['s3:GetObject', 's3:GetObjectTagging'], '*', {
        StringEquals: {
          's3:ExistingObjectTag/my-namespace':
            '${aws:PrincipalTag/kubernetes-namespace}',
        },
      }),
    );
    await aws.text(
      ...['iam', 'attach-role-policy', '--role-name', 'pod'],
      ...['--policy-arn', Policy.Arn],
    );
    await aws.text(
      ...['iam', 'put-role-permissions-boundary', '--role-name', 'pod'],
      ...['--permissions-boundary', Policy.Arn],
    );
    // The CLI decodes documents, as it does of AWS's answers.
    expect(
      (await aws.json('iam', 'get-role', '--role-name', 'pod')).Role,
    ).toMatchObject({
      AssumeRolePolicyDocument: JSON.parse(trust()),
      PermissionsBoundary: { PermissionsBoundaryArn: Policy.Arn },
      Tags: [{ Key: 'team', Value: 'customers' }],
    });
    await aws.text('iam', 'wait', 'role-exists', '--role-name', 'pod');
  });

  itHere('simulates what the role may do', async () => {
    const simulate = (namespace: string) =>
      aws.text(
        ...['iam', 'simulate-principal-policy'],
        ...['--policy-source-arn', roleArn],
        ...['--action-names', 's3:GetObject'],
        ...['--resource-arns', `arn:aws:s3:::${BUCKET}/customer1.txt`],
        '--context-entries',
        `ContextKeyName=s3:ExistingObjectTag/my-namespace,ContextKeyValues=${namespace},ContextKeyType=string`,
        'ContextKeyName=aws:PrincipalTag/kubernetes-namespace,ContextKeyValues=ns-a,ContextKeyType=string',
        ...['--query', 'EvaluationResults[].EvalDecision'],
        ...['--output', 'text'],
      );
    expect(await simulate('ns-a')).toBe('allowed');
    expect(await simulate('ns-b')).toBe('implicitDeny');
  });

  itHere('associates it with a service account', async () => {
    const { association } = await aws.json(
      ...['eks', 'create-pod-identity-association'],
      ...['--cluster-name', CLUSTER, '--namespace', 'ns-a'],
      ...['--service-account', 'sa1', '--role-arn', roleArn],
      ...['--tags', 'team=customers,stage=test'],
    );
    associationId = association.associationId;
    expect(associationId).toMatch(/^a-[a-z0-9]{17}$/);
    expect(association).toMatchObject({
      clusterName: CLUSTER,
      namespace: 'ns-a',
      serviceAccount: 'sa1',
      roleArn,
      tags: { team: 'customers', stage: 'test' },
    });
  });

  itHere('refuses a second one in the words of AWS', async () => {
    expect(
      await aws.failure(
        ...['eks', 'create-pod-identity-association'],
        ...['--cluster-name', CLUSTER, '--namespace', 'ns-a'],
        ...['--service-account', 'sa1', '--role-arn', roleArn],
      ),
    ).toEqual({
      code: expect.any(Number),
      stderr: `An error occurred (ResourceInUseException) when calling the CreatePodIdentityAssociation operation: Association already exists: ${associationId}`,
    });
  });

  itHere(
    'chains to a target role, with a policy in place of session tags',
    async () => {
      const { Role } = await aws.json(
        ...['iam', 'create-role', '--role-name', 'target'],
        '--assume-role-policy-document',
        trust({ AWS: roleArn }),
      );
      const { association } = await aws.json(
        ...['eks', 'update-pod-identity-association'],
        ...['--cluster-name', CLUSTER, '--association-id', associationId],
        ...['--target-role-arn', Role.Arn, '--disable-session-tags'],
        ...['--policy', permit('s3:GetObject')],
      );
      expect(association).toMatchObject({
        targetRoleArn: Role.Arn,
        disableSessionTags: true,
        policy: permit('s3:GetObject'),
        externalId: expect.any(String),
      });
      const described = await aws.json(
        ...['eks', 'describe-pod-identity-association'],
        ...['--cluster-name', CLUSTER, '--association-id', associationId],
      );
      expect(described.association).toEqual(association);
    },
  );

  itHere(
    'pages through associations by its own page size and limit',
    async () => {
      for (const name of ['sa2', 'sa3']) {
        await aws.text(
          ...['eks', 'create-pod-identity-association'],
          ...['--cluster-name', CLUSTER, '--namespace', 'ns-b'],
          ...['--service-account', name, '--role-arn', roleArn],
        );
      }
      const list = (...args: string[]) =>
        aws.json(
          ...['eks', 'list-pod-identity-associations'],
          ...['--cluster-name', CLUSTER, ...args],
        );
      const paged = await list('--page-size', '1');
      expect(paged.associations).toHaveLength(3);
      const first = await list('--max-items', '2', '--page-size', '1');
      const rest = await list('--starting-token', first.NextToken);
      expect([...first.associations, ...rest.associations]).toEqual(
        paged.associations,
      );
      const { associations } = await list('--namespace', 'ns-a');
      expect(associations).toHaveLength(1);
    },
  );

  itHere('deletes the association', async () => {
    const of = ['--cluster-name', CLUSTER, '--association-id', associationId];
    await aws.text('eks', 'delete-pod-identity-association', ...of);
    const { stderr } = await aws.failure(
      ...['eks', 'describe-pod-identity-association', ...of],
    );
    expect(stderr).toMatch(
      /^An error occurred \(ResourceNotFoundException\) when calling the DescribePodIdentityAssociation operation: /,
    );
  });
});
