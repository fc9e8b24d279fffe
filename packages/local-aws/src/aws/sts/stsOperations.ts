import type { Handler } from '../../platform/call';
import { assumeRole } from './assumeRole';
import { assumeRoleWithWebIdentity } from './assumeRoleWithWebIdentity';
import { getCallerIdentity } from './getCallerIdentity';

/** The operations of STS that have an implementation. */
export const stsOperations: Readonly<Record<string, Handler>> = {
  AssumeRole: assumeRole,
  AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity,
  GetCallerIdentity: getCallerIdentity,
};
