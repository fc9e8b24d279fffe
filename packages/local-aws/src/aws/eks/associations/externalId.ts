import { randomUUID } from 'node:crypto';
import type { ClusterRecord } from '../ClusterRecord';

/**
 * The external id of an association with a target role. AWS says that it is unique and nothing of its form,
 * so that nobody may count on this one.
 */
export function externalId(cluster: ClusterRecord): string {
  const [, , , region, accountId] = cluster.arn.split(':');
  return `${region}/${accountId}/${cluster.name}/${randomUUID()}`;
}
