import type { InputTable } from '../../platform/call';

/** What the operations of EKS Auth take. */
export const eksAuthInputs: InputTable = {
  AssumeRoleForPodIdentity: 'clusterName token',
};
