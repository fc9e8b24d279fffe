import { join } from 'node:path';
import { startLocalAws, type LocalAws } from 'local-aws';
import { itWith, providerMirror, terraform } from '../tools';
import { Workspace } from './Workspace';

describe('Terraform, as a reader of the demo', () => {
  const itHere = itWith(terraform());
  let aws: LocalAws | undefined;
  let workspace: Workspace | undefined;

  beforeAll(async () => {
    const mirror = providerMirror();
    if (!mirror) {
      return;
    }
    aws = await startLocalAws();
    workspace = await Workspace.create({
      url: aws.url,
      sources: join(__dirname, 'demo'),
      mirror,
    });
  });

  afterAll(async () => {
    await workspace?.remove();
    await aws?.close();
  });

  itHere('finds clusters, roles, files, and what a role may do', async () => {
    await workspace!.succeed('init');
    await workspace!.succeed('apply', {}, '-auto-approve');
    const outputs = JSON.parse(await workspace!.outputs());
    const values = Object.entries<{ value: unknown }>(outputs).map(
      ([name, { value }]) => [name, value],
    );
    expect(Object.fromEntries(values)).toEqual({
      clusters: ['eks-ref-nw-1', 'eksworkshop-eksctl'],
      agent_is_current: true,
      app_trusts: { Service: 'pods.eks.amazonaws.com' },
      app_roles: ['eks-pod-s3-read-access-role'],
      app_policy_is_kept: true,
      audiences: ['sts.amazonaws.com'],
      files: ['common.txt', 'customer1.txt', 'customer2.txt'],
      customer1_tags: {
        'my-namespace': 'ns-a',
        'my-service-account': 'sa1',
      },
      may_read: { own: true, other: false },
    });
  });
});
