import { InputError } from '@backstage/errors';
import type { RoleRequest } from '../../model';
import { parseClusterArn } from '../../subject/names/parseClusterArn';
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
      `'${rolePath}' is no path of a role: start and end with a slash, such as /pod-identity/.`,
    );
  }
  const trustPolicy = writeTrustPolicy(serviceAccount, cluster);
  const partition = parseClusterArn(cluster.arn)?.partition ?? 'aws';
  return {
    name: roleNameFor(serviceAccount),
    trustPolicy,
    policies: writePermissionPolicies(permissions, partition),
  };
}
