import type { Handler } from '../../platform/call';
import { assumeRoleForPodIdentity } from './assumeRoleForPodIdentity';

/** The one operation of EKS Auth. */
export const eksAuthOperations: Readonly<Record<string, Handler>> = {
  AssumeRoleForPodIdentity: assumeRoleForPodIdentity,
};
