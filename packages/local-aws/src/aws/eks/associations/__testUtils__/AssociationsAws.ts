import {
  CreateClusterCommand,
  CreatePodIdentityAssociationCommand,
  DescribePodIdentityAssociationCommand,
  type CreatePodIdentityAssociationCommandInput,
} from '@aws-sdk/client-eks';
import { CreateRoleCommand } from '@aws-sdk/client-iam';
import {
  clusterRole,
  permissions,
  podTrust,
  TestAws,
  type TestClients,
} from '../../../../__testUtils__';

const ACCOUNT = '111122223333';

/** A role that pods may assume. */
export const roleArn = `arn:aws:iam::${ACCOUNT}:role/good`;

/** A session policy. */
export const policy = permissions({ Action: 's3:GetObject', Resource: '*' });

const trusts = {
  good: podTrust(),
  other: podTrust(),
  narrow: podTrust({
    StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'elsewhere' },
  }),
  'no-tag-session': podTrust().replace(',"sts:TagSession"', ''),
  ec2: podTrust().replace('pods.eks.amazonaws.com', 'ec2.amazonaws.com'),
  denied: JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'pods.eks.amazonaws.com' },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
      },
      {
        Effect: 'Deny',
        Principal: { Service: 'pods.eks.amazonaws.com' },
        Action: 'sts:TagSession',
      },
    ],
  }),
};

/** An AWS with two clusters, `prod` and `listed`, and with roles that EKS takes or refuses for an association. */
export class AssociationsAws extends TestAws {
  #names = 0;
  #eks?: TestClients['eks'];

  /** The administrator's client. */
  get eks(): TestClients['eks'] {
    this.#eks ??= this.clients().eks;
    return this.#eks;
  }

  async start(): Promise<void> {
    await super.start({ empty: true });
    const { eks, iam } = this.clients();
    for (const name of ['prod', 'listed']) {
      await eks.send(
        new CreateClusterCommand({
          name,
          roleArn: await clusterRole(this.clients()),
          resourcesVpcConfig: {},
        }),
      );
    }
    for (const [RoleName, document] of Object.entries(trusts)) {
      await iam.send(
        new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: document }),
      );
    }
    await iam.send(
      new CreateRoleCommand({
        RoleName: 'pathed',
        Path: '/pod-identity/',
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
  }

  /** Associates a service account that has no association yet. */
  create(input: Partial<CreatePodIdentityAssociationCommandInput> = {}) {
    this.#names += 1;
    return this.eks.send(
      new CreatePodIdentityAssociationCommand({
        clusterName: 'prod',
        namespace: 'payments',
        serviceAccount: `account-${this.#names}`,
        roleArn,
        ...input,
      }),
    );
  }

  /** The same, with the ids by which it is found. */
  async created(input: Partial<CreatePodIdentityAssociationCommandInput> = {}) {
    const { association } = await this.create(input);
    const { clusterName, associationId } = association!;
    const id = { clusterName, associationId };
    return { association: association!, id };
  }

  async describeOne(id: { clusterName?: string; associationId?: string }) {
    const { association } = await this.eks.send(
      new DescribePodIdentityAssociationCommand({
        clusterName: id.clusterName,
        associationId: id.associationId,
      }),
    );
    return association;
  }
}
