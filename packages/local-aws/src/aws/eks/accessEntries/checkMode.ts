import type { ClusterRecord } from '../ClusterRecord';
import { eksError } from '../eksErrors';

/** A cluster that reads its aws-auth ConfigMap alone has no access entries. */
export function checkMode(cluster: ClusterRecord): void {
  if (cluster.authenticationMode === 'CONFIG_MAP') {
    throw eksError(
      'InvalidRequestException',
      "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
      { clusterName: cluster.name },
    );
  }
}
