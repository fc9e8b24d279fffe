import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createServiceAccountToken,
  startLocalAws,
  type LocalAws,
} from 'local-aws';
import { AwsCli } from '../awscli/AwsCli';
import { awsCli, itWith } from '../tools';
import { PodIdentityAgent } from './PodIdentityAgent';

const CLUSTER = 'eksworkshop-eksctl';
const BUCKET = 'ekspodidentity-111122223333-us-east-1';
const NO_KEYS = {
  AWS_ACCESS_KEY_ID: undefined,
  AWS_SECRET_ACCESS_KEY: undefined,
};

/** The AWS CLI as it runs in a container: it has no keys, and finds its credentials by the environment that EKS gives it. */
describe('The AWS CLI in a pod', () => {
  const itHere = itWith(awsCli());
  let server: LocalAws | undefined;
  let agent: PodIdentityAgent | undefined;
  let folder: string;

  async function tokenFile(
    options: Parameters<typeof createServiceAccountToken>[0],
  ): Promise<string> {
    const file = join(folder, `${options.serviceAccount}.token`);
    await writeFile(file, createServiceAccountToken(options));
    return file;
  }

  /** A container whose service account has an association. */
  async function pod(
    namespace: string,
    serviceAccount: string,
    settings: NodeJS.ProcessEnv = {},
  ) {
    const file = await tokenFile({ namespace, serviceAccount });
    return new AwsCli(server!.url, {
      ...NO_KEYS,
      ...agent!.environment(file),
      ...settings,
    });
  }

  beforeAll(async () => {
    if (awsCli().missing) {
      return;
    }
    server = await startLocalAws();
    agent = await PodIdentityAgent.start(server.url, CLUSTER);
    folder = await mkdtemp(join(tmpdir(), 'peers-pod-'));
  });

  afterAll(async () => {
    await agent?.stop();
    await server?.close();
    if (folder) {
      await rm(folder, { recursive: true });
    }
  });

  itHere('is the role of its association', async () => {
    const app1 = await pod('ns-a', 'sa1');
    const { Arn } = await app1.json('sts', 'get-caller-identity');
    expect(Arn).toMatch(
      /^arn:aws:sts::111122223333:assumed-role\/eks-pod-s3-read-access-role\/eks-eksworksho-/,
    );
  });

  itHere('reads what has its tags, and nothing else', async () => {
    const [app1, app2] = await Promise.all([
      pod('ns-a', 'sa1'),
      pod('ns-b', 'sa2'),
    ]);
    const read = (who: AwsCli, key: string) =>
      who.text('s3', 'cp', `s3://${BUCKET}/${key}`, '-');
    await expect(read(app1, 'customer1.txt')).resolves.not.toBe('');
    await expect(read(app2, 'customer2.txt')).resolves.not.toBe('');
    await expect(read(app1, 'customer2.txt')).rejects.toThrow('Forbidden');
    await expect(read(app2, 'customer1.txt')).rejects.toThrow('Forbidden');
  });

  itHere('has no credentials without an association', async () => {
    const nobody = await pod('ns-c', 'sa3');
    const { stderr } = await nobody.failure('sts', 'get-caller-identity');
    expect(stderr).toContain('Received non 200 response 404');
    expect(stderr).toContain('No EKS Pod Identity association found');
  });

  itHere(
    'assumes a role by web identity where its environment says so',
    async () => {
      const admin = new AwsCli(server!.url);
      const issuer = await admin.text(
        ...['eks', 'describe-cluster', '--name', CLUSTER],
        ...['--query', 'cluster.identity.oidc.issuer', '--output', 'text'],
      );
      const provider = `arn:aws:iam::111122223333:oidc-provider/${issuer.slice(
        8,
      )}`;
      const { Role } = await admin.json(
        ...['iam', 'create-role', '--role-name', 'web'],
        '--assume-role-policy-document',
        JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { Federated: provider },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: {
              StringEquals: {
                [`${issuer.slice(8)}:sub`]: 'system:serviceaccount:ns-a:web',
                [`${issuer.slice(8)}:aud`]: 'sts.amazonaws.com',
              },
            },
          },
        }),
      );
      const web = new AwsCli(server!.url, {
        ...NO_KEYS,
        // The CLI keeps such credentials at home, where another run would find them.
        HOME: folder,
        USERPROFILE: folder,
        AWS_ROLE_ARN: Role.Arn,
        AWS_ROLE_SESSION_NAME: 'in-a-pod',
        AWS_WEB_IDENTITY_TOKEN_FILE: await tokenFile({
          namespace: 'ns-a',
          serviceAccount: 'web',
          audience: 'sts.amazonaws.com',
          issuer,
        }),
      });
      expect(await web.json('sts', 'get-caller-identity')).toMatchObject({
        Arn: 'arn:aws:sts::111122223333:assumed-role/web/in-a-pod',
      });
    },
  );

  itHere('signs addresses that anybody may use for a while', async () => {
    // Version 1 of the CLI would sign in a way that S3 gave up.
    const config = join(folder, 'config');
    await writeFile(config, '[default]\ns3 =\n  signature_version = s3v4\n');
    const app1 = await pod('ns-a', 'sa1', { AWS_CONFIG_FILE: config });
    const presign = (key: string) =>
      app1.text('s3', 'presign', `s3://${BUCKET}/${key}`);
    const [own, other] = await Promise.all([
      presign('customer1.txt'),
      presign('customer2.txt'),
    ]);
    expect((await fetch(own)).status).toBe(200);
    expect((await fetch(other)).status).toBe(403);
    expect((await fetch(own.replace('customer1', 'common'))).status).toBe(403);
  });
});
