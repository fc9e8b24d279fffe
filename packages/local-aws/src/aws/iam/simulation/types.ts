import type { SimulatePrincipalPolicyRequest } from '@aws-sdk/client-iam';
import type { PolicyLayers } from 'iam-policy';

/** A policy that takes part in a simulation, by the name that the answer calls it. */
export interface SourcePolicy {
  id: string;
  /** The words of the API's answers, which are not those of its enumeration. */
  type: 'IAM Policy' | 'Permissions Boundary Policy' | 'Resource Policy';
  /** JSON text. */
  text: string;
  /** ARN of a managed policy. */
  arn?: string;
  /** For inline policies of a role. */
  inline?: { roleName: string; policyName: string };
}

/** Whose calls are simulated. */
export interface SimulationSubject {
  /** ARN of the simulated caller. */
  callerArn: string;
  /** Account of the simulated caller. */
  accountId: string;
  identity: readonly SourcePolicy[];
  boundary?: SourcePolicy;
}

/** What a simulation asks of its subject. */
export type SimulationRequest = Pick<
  SimulatePrincipalPolicyRequest,
  | 'ActionNames'
  | 'ResourceArns'
  | 'ResourcePolicy'
  | 'ResourceOwner'
  | 'CallerArn'
  | 'ContextEntries'
  | 'MaxItems'
  | 'Marker'
>;

/** A simulation that is ready to be asked. */
export interface Simulation {
  callerArn: string;
  accountId: string;
  /** Account of the resources whose ARNs name none. */
  resourceOwner: string;
  resources: readonly string[];
  /** By the name under which the layers know them. */
  sources: ReadonlyMap<string, SourcePolicy>;
  layers: PolicyLayers;
  context: Readonly<Record<string, string | readonly string[]>>;
  /** Keys that the policies look at and the request does not give. */
  missingKeys: readonly string[];
}
