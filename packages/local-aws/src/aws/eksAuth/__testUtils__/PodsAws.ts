import {
  CreateClusterCommand,
  CreatePodIdentityAssociationCommand,
  type CreatePodIdentityAssociationCommandInput,
} from '@aws-sdk/client-eks';
import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import {
  assumeForPod,
  clusterRole,
  podCredentials,
  podTrust,
  TestAws,
  type TestClients,
} from '../../../__testUtils__';

export const ACCOUNT = '111122223333';
export const CLUSTER = 'eks-pod-identity-test-cluster';
export const CLUSTER_ARN = `arn:aws:eks:us-east-1:${ACCOUNT}:cluster/${CLUSTER}`;

/** What a pod is told whose role does not let it in. */
export const REFUSED = {
  status: 400,
  error: 'AccessDeniedException',
  body: {
    message:
      'Unauthorized Exception! EKS does not have permissions to assume the associated role.',
  },
};

/** An AWS with a cluster whose pods ask for credentials. */
export class PodsAws extends TestAws {
  #admin?: TestClients;

  get admin(): TestClients {
    this.#admin ??= this.clients();
    return this.#admin;
  }

  async start(): Promise<void> {
    await super.start({ empty: true });
    await this.admin.eks.send(
      new CreateClusterCommand({
        name: CLUSTER,
        roleArn: await clusterRole(this.admin),
        resourcesVpcConfig: {},
      }),
    );
  }

  /** A role and its association with a service account of the same name. */
  async associate(
    name: string,
    options: {
      trust?: string;
      policy?: string;
      association?: Partial<CreatePodIdentityAssociationCommandInput>;
    } = {},
  ): Promise<string> {
    const { Role } = await this.admin.iam.send(
      new CreateRoleCommand({
        RoleName: name,
        AssumeRolePolicyDocument: options.trust ?? podTrust(),
      }),
    );
    if (options.policy) {
      await this.allow(name, options.policy);
    }
    await this.admin.eks.send(
      new CreatePodIdentityAssociationCommand({
        clusterName: CLUSTER,
        namespace: 'ns-a',
        serviceAccount: name,
        roleArn: Role?.Arn,
        ...options.association,
      }),
    );
    return Role!.Arn!;
  }

  /** Gives a role these permissions and no other. */
  async allow(RoleName: string, PolicyDocument: string) {
    await this.admin.iam.send(
      new PutRolePolicyCommand({
        RoleName,
        PolicyName: 'inline',
        PolicyDocument,
      }),
    );
  }

  /** Asks for credentials, as a pod of the service account. */
  ask(serviceAccount: string) {
    return assumeForPod(this.url, CLUSTER, {
      namespace: 'ns-a',
      serviceAccount,
    });
  }

  /** The clients of a pod that got them. */
  async sessionOf(serviceAccount: string): Promise<TestClients> {
    return this.clients(
      await podCredentials(this.url, CLUSTER, {
        namespace: 'ns-a',
        serviceAccount,
        podName: 'app-pod-0',
        podUid: 'uid-of-pod',
      }),
    );
  }
}
