import { startLocalAws, type LocalAws } from 'local-aws';
import { CLUSTER_TRUST, trust } from '../policies';
import { awsCli, itWith } from '../tools';
import { AwsCli } from './AwsCli';

const ACCOUNT = '111122223333';
const CLUSTER = 'workshop';
const VIEW = 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy';
const of = ['--cluster-name', CLUSTER];

/** Who may do what in a cluster, by the AWS CLI. */
describe('Access to a cluster by the AWS CLI', () => {
  const itHere = itWith(awsCli());
  let server: LocalAws | undefined;
  let aws: AwsCli;
  let principal: string;

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
      ...['--resources-vpc-config', 'subnetIds=subnet-1'],
      ...['--access-config', 'authenticationMode=API'],
    );
    const { Role } = await aws.json(
      ...['iam', 'create-role', '--role-name', 'person'],
      '--assume-role-policy-document',
      trust({ AWS: `arn:aws:iam::${ACCOUNT}:root` }),
    );
    principal = Role.Arn;
  });

  afterAll(() => server?.close());

  itHere(
    'gives a role an entry, and the entry a policy in some namespaces',
    async () => {
      const who = [...of, '--principal-arn', principal];
      await aws.json('eks', 'create-access-entry', ...who);
      await aws.json(
        ...['eks', 'associate-access-policy', ...who, '--policy-arn', VIEW],
        ...['--access-scope', 'type=namespace,namespaces=ns-a,ns-b'],
      );
      const { associatedAccessPolicies } = await aws.json(
        ...['eks', 'list-associated-access-policies', ...who],
      );
      expect(associatedAccessPolicies).toMatchObject([
        {
          policyArn: VIEW,
          accessScope: { type: 'namespace', namespaces: ['ns-a', 'ns-b'] },
        },
      ]);
      await aws.text(
        ...['eks', 'disassociate-access-policy', ...who],
        ...['--policy-arn', VIEW],
      );
      await aws.text('eks', 'delete-access-entry', ...who);
      expect(
        await aws.failure('eks', 'describe-access-entry', ...who),
      ).toMatchObject({
        stderr: expect.stringContaining('(ResourceNotFoundException)'),
      });
    },
  );

  itHere('installs the agent as an add-on, and waits for it', async () => {
    const addon = [...of, '--addon-name', 'eks-pod-identity-agent'];
    await aws.json('eks', 'create-addon', ...addon);
    await aws.text('eks', 'wait', 'addon-active', ...addon);
    expect(await aws.json('eks', 'list-addons', ...of)).toEqual({
      addons: ['eks-pod-identity-agent'],
    });
    await aws.json('eks', 'delete-addon', ...addon);
    await aws.text('eks', 'wait', 'addon-deleted', ...addon);
  });

  itHere('makes the OpenID Connect provider of the cluster', async () => {
    const issuer = await aws.text(
      ...['eks', 'describe-cluster', '--name', CLUSTER],
      ...['--query', 'cluster.identity.oidc.issuer', '--output', 'text'],
    );
    const { OpenIDConnectProviderArn } = await aws.json(
      ...['iam', 'create-open-id-connect-provider', '--url', issuer],
      ...['--client-id-list', 'sts.amazonaws.com'],
    );
    expect(OpenIDConnectProviderArn).toBe(
      `arn:aws:iam::${ACCOUNT}:oidc-provider/${issuer.slice(8)}`,
    );
    const provider = await aws.json(
      ...['iam', 'get-open-id-connect-provider'],
      ...['--open-id-connect-provider-arn', OpenIDConnectProviderArn],
    );
    expect(provider).toMatchObject({
      ClientIDList: ['sts.amazonaws.com'],
    });
  });

  itHere(
    'assumes a role, and is then somebody else with nothing allowed',
    async () => {
      const { Credentials } = await aws.json(
        ...['sts', 'assume-role', '--role-arn', principal],
        ...['--role-session-name', 'me'],
      );
      const person = new AwsCli(server!.url, {
        AWS_ACCESS_KEY_ID: Credentials.AccessKeyId,
        AWS_SECRET_ACCESS_KEY: Credentials.SecretAccessKey,
        AWS_SESSION_TOKEN: Credentials.SessionToken,
      });
      const arn = `arn:aws:sts::${ACCOUNT}:assumed-role/person/me`;
      expect(await person.json('sts', 'get-caller-identity')).toMatchObject({
        Account: ACCOUNT,
        Arn: arn,
      });
      const { stderr } = await person.failure('eks', 'list-clusters');
      expect(stderr).toBe(
        `An error occurred (AccessDeniedException) when calling the ListClusters operation: User: ${arn} is not authorized to perform: eks:ListClusters on resource: arn:aws:eks:us-east-1:${ACCOUNT}:cluster/* because no identity-based policy allows the eks:ListClusters action`,
      );
    },
  );

  itHere('is refused with a wrong secret', async () => {
    const stranger = new AwsCli(server!.url, {
      AWS_SECRET_ACCESS_KEY: 'wrong',
    });
    const { stderr } = await stranger.failure('sts', 'get-caller-identity');
    expect(stderr).toMatch(
      /^An error occurred \(SignatureDoesNotMatch\) when calling the GetCallerIdentity operation: The request signature we calculated does not match/,
    );
  });
});
