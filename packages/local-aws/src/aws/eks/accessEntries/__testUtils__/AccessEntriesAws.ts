import {
  AssociateAccessPolicyCommand,
  CreateAccessEntryCommand,
  CreateClusterCommand,
  ListAssociatedAccessPoliciesCommand,
  type AccessScope,
  type AuthenticationMode,
  type CreateAccessEntryCommandInput,
} from '@aws-sdk/client-eks';
import { CreateRoleCommand } from '@aws-sdk/client-iam';
import {
  clusterRole,
  podTrust,
  TestAws,
  type TestClients,
} from '../../../../__testUtils__';

const ACCOUNT = '111122223333';

/** Who makes the clusters. */
export const CREATOR = `arn:aws:iam::${ACCOUNT}:user/administrator`;

/** A role with an entry. */
export const READER = `arn:aws:iam::${ACCOUNT}:role/people/reader`;

export const clusterName = 'prod';

/** The ARN of an access policy. */
export function policy(name: string): string {
  return `arn:aws:eks::aws:cluster-access-policy/${name}`;
}

export const VIEW = policy('AmazonEKSViewPolicy');
export const EDIT = policy('AmazonEKSEditPolicy');

/** An AWS with a cluster that has one access entry, of a role. */
export class AccessEntriesAws extends TestAws {
  #eks?: TestClients['eks'];

  /** The administrator's client. */
  get eks(): TestClients['eks'] {
    this.#eks ??= this.clients().eks;
    return this.#eks;
  }

  async start(): Promise<void> {
    await super.start({ empty: true });
    await this.createCluster(clusterName, 'API', false);
    await this.createRole('reader', '/people/');
    await this.create({ tags: { team: 'people' } });
  }

  async createCluster(
    name: string,
    authenticationMode: AuthenticationMode,
    bootstrapClusterCreatorAdminPermissions?: boolean,
  ) {
    return this.eks.send(
      new CreateClusterCommand({
        name,
        roleArn: await clusterRole(this.clients()),
        resourcesVpcConfig: { subnetIds: ['subnet-1'] },
        accessConfig: {
          authenticationMode,
          bootstrapClusterCreatorAdminPermissions,
        },
      }),
    );
  }

  async createRole(RoleName: string, Path = '/'): Promise<string> {
    const { Role } = await this.clients().iam.send(
      new CreateRoleCommand({
        RoleName,
        Path,
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
    return Role!.Arn!;
  }

  create(input: Partial<CreateAccessEntryCommandInput> = {}) {
    return this.eks.send(
      new CreateAccessEntryCommand({
        clusterName,
        principalArn: READER,
        ...input,
      }),
    );
  }

  associate(
    policyArn: string,
    accessScope: AccessScope,
    principalArn = READER,
  ) {
    return this.eks.send(
      new AssociateAccessPolicyCommand({
        clusterName,
        principalArn,
        policyArn,
        accessScope,
      }),
    );
  }

  async associated() {
    const { associatedAccessPolicies } = await this.eks.send(
      new ListAssociatedAccessPoliciesCommand({
        clusterName,
        principalArn: READER,
      }),
    );
    return associatedAccessPolicies!;
  }
}
