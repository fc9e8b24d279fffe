import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalAws, type LocalAws } from 'local-aws';
import { parse } from 'yaml';
import { awsCli, itWith } from '../tools';
import { AwsCli } from './AwsCli';

const CLUSTER = 'eksworkshop-eksctl';
const ARN = `arn:aws:eks:us-east-1:111122223333:cluster/${CLUSTER}`;
const TOKEN_PREFIX = 'k8s-aws-v1.';

/** How kubectl gets to a cluster, by the AWS CLI. */
describe('A kubeconfig by the AWS CLI', () => {
  const itHere = itWith(awsCli());
  let server: LocalAws | undefined;
  let aws: AwsCli;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kubeconfig-'));
    if (awsCli().missing) {
      return;
    }
    server = await startLocalAws();
    aws = new AwsCli(server.url);
  });

  afterAll(async () => {
    await server?.close();
    await rm(folder, { recursive: true });
  });

  itHere('names the cluster, its authority and how to sign in', async () => {
    const file = join(folder, 'config');
    await aws.text(
      ...['eks', 'update-kubeconfig', '--name', CLUSTER],
      ...['--kubeconfig', file],
    );
    const config = parse(await readFile(file, 'utf8'));
    expect(config).toMatchObject({
      'current-context': ARN,
      clusters: [
        {
          name: ARN,
          cluster: {
            server: expect.stringMatching(
              /^https:\/\/[0-9A-Z]{32}\.gr7\.us-east-1\.eks\.amazonaws\.com$/,
            ),
          },
        },
      ],
      users: [{ name: ARN, user: { exec: { command: 'aws' } } }],
    });
    const data = config.clusters[0].cluster['certificate-authority-data'];
    const { ca } = new X509Certificate(Buffer.from(data, 'base64'));
    expect(ca).toBe(true);
  });

  // https://github.com/kubernetes-sigs/aws-iam-authenticator#api-authorization-from-outside-a-cluster
  itHere('signs in with a token that says who it is, there alone', async () => {
    const { status } = await aws.json(
      ...['eks', 'get-token', '--cluster-name', CLUSTER],
    );
    expect(status.token).toMatch(/^k8s-aws-v1\./);
    // A control plane asks STS by the URL in the token, for its own cluster.
    const url = Buffer.from(
      status.token.slice(TOKEN_PREFIX.length),
      'base64url',
    ).toString();
    const ask = (cluster: string) =>
      fetch(url, { headers: { 'x-k8s-aws-id': cluster } });
    expect(await (await ask(CLUSTER)).text()).toContain(
      '<Arn>arn:aws:iam::111122223333:user/administrator</Arn>',
    );
    expect((await ask('eks-ref-nw-1')).status).toBe(403);
  });
});
