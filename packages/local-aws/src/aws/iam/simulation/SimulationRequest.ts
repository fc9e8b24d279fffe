import type {
  SimulateCustomPolicyRequest,
  SimulatePrincipalPolicyRequest,
} from '@aws-sdk/client-iam';

/** What both kinds of simulation ask. */
export type SimulationRequest = Pick<
  SimulateCustomPolicyRequest & SimulatePrincipalPolicyRequest,
  | 'ActionNames'
  | 'ResourceArns'
  | 'ResourcePolicy'
  | 'ResourceOwner'
  | 'CallerArn'
  | 'ContextEntries'
  | 'MaxItems'
  | 'Marker'
> &
  Pick<SimulateCustomPolicyRequest, 'OrderedOrganizationPolicyInputList'>;
