import type { Cluster, ServiceAccountRef } from '../model';

/** The trust policy that admits one service account, and nothing else. JSON text. */
export function writeTrustPolicy(
  _serviceAccount: ServiceAccountRef,
  _cluster: Cluster,
): string {
  throw new Error('pending');
}
