import { join } from 'node:path';
import {
  DescribeClusterCommand,
  DescribePodIdentityAssociationCommand,
  EKSClient,
  ListAssociatedAccessPoliciesCommand,
  ListPodIdentityAssociationsCommand,
} from '@aws-sdk/client-eks';
import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { startLocalAws, type LocalAws } from 'local-aws';
import { itWith, providerMirror, terraform } from '../tools';
import { leftOver } from './leftOver';
import { Workspace } from './Workspace';

const changed = {
  namespace: 'ns-b',
  description: 'Reads the objects of another namespace',
  object_ownership: 'BucketOwnerEnforced',
  tags: { team: 'data', stage: 'test' },
  scope: ['ns-a', 'ns-b'],
  logs: ['audit', 'scheduler'],
};
const clusterName = 'peers';

/** Each part goes on from where the one before has ended. Most of the time is the provider's wait for the cluster to be gone. */
describe('Terraform, from nothing to nothing', () => {
  const itHere = itWith(terraform());
  let aws: LocalAws;
  let workspace: Workspace | undefined;

  function settings() {
    return {
      endpoint: aws.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    };
  }

  async function associations(of: string) {
    const eks = new EKSClient(settings());
    const list = await eks.send(
      new ListPodIdentityAssociationsCommand({
        clusterName,
        serviceAccount: of,
      }),
    );
    return Promise.all(
      (list.associations ?? []).map(async ({ associationId }) => {
        const { association } = await eks.send(
          new DescribePodIdentityAssociationCommand({
            clusterName,
            associationId,
          }),
        );
        const { namespace, serviceAccount, roleArn, tags, ownerArn } =
          association!;
        return { namespace, serviceAccount, roleArn, tags, ownerArn };
      }),
    );
  }

  beforeAll(async () => {
    const mirror = providerMirror();
    if (!mirror) {
      return;
    }
    aws = await startLocalAws({ empty: true });
    workspace = await Workspace.create({
      url: aws.url,
      sources: join(__dirname, 'account'),
      mirror,
    });
  });

  afterAll(async () => {
    await workspace?.remove();
    await aws?.close();
  });

  itHere('makes everything that a pod needs', async () => {
    await workspace!.succeed('init');
    await workspace!.succeed('apply', {}, '-auto-approve');
    expect(await associations('sa1')).toEqual([
      {
        namespace: 'ns-a',
        serviceAccount: 'sa1',
        roleArn: 'arn:aws:iam::111122223333:role/pod-identity/peers-pod',
        tags: { team: 'customers' },
      },
    ]);
    expect(await associations('aws-node')).toMatchObject([
      {
        roleArn: 'arn:aws:iam::111122223333:role/peers-cni',
        ownerArn: expect.stringContaining(`addon/${clusterName}/vpc-cni/`),
      },
    ]);
  });

  itHere('then has nothing to do', () =>
    workspace!.succeed('plan', {}, '-detailed-exitcode'),
  );

  itHere('changes what was changed', async () => {
    await workspace!.succeed('apply', changed, '-auto-approve');
    expect(await associations('sa1')).toMatchObject([
      { namespace: 'ns-b', tags: changed.tags },
    ]);
    const { Role } = await new IAMClient(settings()).send(
      new GetRoleCommand({ RoleName: 'peers-pod' }),
    );
    expect(Role).toMatchObject({
      Description: changed.description,
      MaxSessionDuration: 7200,
    });
    const { cluster } = await new EKSClient(settings()).send(
      new DescribeClusterCommand({ name: clusterName }),
    );
    expect(cluster?.logging?.clusterLogging?.[0]).toEqual({
      types: changed.logs,
      enabled: true,
    });
    const { associatedAccessPolicies } = await new EKSClient(settings()).send(
      new ListAssociatedAccessPoliciesCommand({
        clusterName,
        principalArn: Role!.Arn,
      }),
    );
    // The provider keeps namespaces as a set: their order is its own.
    const [{ accessScope }] = associatedAccessPolicies!;
    expect(accessScope?.type).toBe('namespace');
    expect(accessScope?.namespaces?.sort()).toEqual(changed.scope);
  });

  itHere('and again has nothing to do', () =>
    workspace!.succeed('plan', changed, '-detailed-exitcode'),
  );

  itHere('leaves nothing behind', async () => {
    await workspace!.succeed('destroy', changed, '-auto-approve');
    expect(await leftOver(aws.url)).toEqual({
      roles: [],
      policies: [],
      providers: [],
      clusters: [],
      buckets: [],
      tables: [],
    });
  });
});
