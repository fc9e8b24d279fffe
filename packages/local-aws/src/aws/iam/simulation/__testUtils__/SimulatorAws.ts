import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  PutRolePolicyCommand,
  SimulatePrincipalPolicyCommand,
  type SimulatePrincipalPolicyCommandInput,
} from '@aws-sdk/client-iam';
import {
  permissions,
  podTrust,
  TestAws,
  type TestClients,
} from '../../../../__testUtils__';

/** A role that reads objects of its own tags, and whatever AWS's read-only policy lets it; but no secrets. */
export const ROLE = 'arn:aws:iam::111122223333:role/team/reader';

/** A role without policies. */
export const BARE_ROLE = 'arn:aws:iam::111122223333:role/bare';

export const OBJECT = 'arn:aws:s3:::bucket/customer1.txt';

const OWN_TAGS = {
  Action: ['s3:GetObject', 's3:GetObjectTagging'],
  Resource: 'arn:aws:s3:::bucket/*',
  Condition: {
    StringEquals: {
      's3:ExistingObjectTag/my-namespace':
        '${aws:PrincipalTag/kubernetes-namespace}',
    },
  },
};

/** A context entry of texts. */
export function entry(ContextKeyName: string, ...ContextKeyValues: string[]) {
  return {
    ContextKeyName,
    ContextKeyValues,
    ContextKeyType: 'string' as const,
  };
}

/** What a pod of the namespace brings. */
export const FROM_NS_A = entry('aws:PrincipalTag/kubernetes-namespace', 'ns-a');

/** An AWS with a role to simulate. */
export class SimulatorAws extends TestAws {
  #iam?: TestClients['iam'];

  /** The administrator's client. */
  get iam(): TestClients['iam'] {
    this.#iam ??= this.clients().iam;
    return this.#iam;
  }

  async start(): Promise<void> {
    await super.start({ empty: true });
    await this.iam.send(
      new CreateRoleCommand({
        RoleName: 'reader',
        Path: '/team/',
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
    await this.iam.send(
      new CreateRoleCommand({
        RoleName: 'bare',
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
    await this.iam.send(
      new PutRolePolicyCommand({
        RoleName: 'reader',
        PolicyName: 'read-own',
        PolicyDocument: permissions(OWN_TAGS, {
          Effect: 'Deny',
          Action: 's3:*',
          Resource: 'arn:aws:s3:::secret/*',
        }),
      }),
    );
    await this.iam.send(
      new AttachRolePolicyCommand({
        RoleName: 'reader',
        PolicyArn: 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess',
      }),
    );
  }

  /** Simulates the role, or whom the input says. */
  async principal(
    input: Partial<SimulatePrincipalPolicyCommandInput> &
      Pick<SimulatePrincipalPolicyCommandInput, 'ActionNames'>,
  ) {
    const { EvaluationResults } = await this.iam.send(
      new SimulatePrincipalPolicyCommand({ PolicySourceArn: ROLE, ...input }),
    );
    return EvaluationResults ?? [];
  }

  /** Simulates a role that has no policies: those of the input alone count. */
  async bare(
    input: Omit<SimulatePrincipalPolicyCommandInput, 'PolicySourceArn'>,
  ) {
    return this.principal({ ...input, PolicySourceArn: BARE_ROLE });
  }
}
