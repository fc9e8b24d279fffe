import { eksRegions } from '../eks/EksRegion';
import { AwsError } from '../../wire/types';
import type { Call } from '../../platform/call';
import type { AssociationRecord } from '../eks/AssociationRecord';
import type { ServiceAccountToken } from './readServiceAccountToken';

/** The association of the service account. AWS's wording where there is none is not known; the code is. */
export function findPodAssociation(
  call: Call,
  clusterName: string,
  token: ServiceAccountToken,
): AssociationRecord {
  const { namespace, serviceAccount } = token;
  const association = eksRegions
    .of(call.state, call)
    .associations.for({ clusterName, namespace, serviceAccount });
  if (!association) {
    throw new AwsError(
      'ResourceNotFoundException',
      `No EKS Pod Identity association found for service account ${serviceAccount} in namespace ${namespace}.`,
      { status: 404 },
    );
  }
  return association;
}
