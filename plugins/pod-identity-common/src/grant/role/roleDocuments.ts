import { InputError } from '@backstage/errors';
import type { RoleRequest } from '../requests';
import { roleNameFor } from '../roleNameFor';
import {
  writePermissionPolicies,
  type WrittenPolicy,
} from '../writePermissionPolicies';
import { writeTrustPolicy } from '../writeTrustPolicy';

/** A request, written out. */
export interface RoleDocuments {
  name: string;
  trustPolicy: string;
  policies: WrittenPolicy[];
}

/** Writes a request out. Throws an InputError where it is malformed. */
export function roleDocuments(request: RoleRequest): RoleDocuments {
  const { serviceAccount, cluster, permissions, rolePath } = request;
  // https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
  if (rolePath.length > 512 || !/^\/(?:[!-~]+\/)?$/.test(rolePath)) {
    throw new InputError(
      `'${rolePath}' is not a valid role path: start and end with a slash, such as /pod-identity/.`,
    );
  }
  const trustPolicy = writeTrustPolicy(serviceAccount, cluster);
  return {
    name: roleNameFor(serviceAccount),
    trustPolicy,
    policies: writePermissionPolicies(permissions, cluster.arn),
  };
}
