import { eksRegions } from '../EksRegion';
import { eksArn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { tagKeys } from '../../../platform/tags';
import type { ClusterRecord } from '../ClusterRecord';
import { eksError } from '../eksErrors';
import { checkClusterName } from './checkClusterName';

/** The cluster of a name. Throws EKS's ResourceNotFoundException. */
export function clusterOf(call: Call, name: string): ClusterRecord {
  const cluster = eksRegions.of(call.state, call).clusters.get(name);
  if (!cluster) {
    throw eksError(
      'ResourceNotFoundException',
      `No cluster found for name: ${name}.`,
      // The error of EKS Auth has a message and nothing else.
      call.service === 'eks' ? { clusterName: name } : undefined,
    );
  }
  return cluster;
}

/** The cluster that a call is about, after checking that the caller may; `member` is how its request calls it. */
export function findCluster(
  call: Call,
  clusterName: string = '',
  keys: Record<string, string | readonly string[]> = {},
  member: 'name' | 'clusterName' = 'clusterName',
): ClusterRecord {
  const { clusters } = eksRegions.of(call.state, call);
  const tags = Object.fromEntries(clusters.get(clusterName)?.tags ?? []);
  authorize(call, {
    action: `eks:${call.operation}`,
    resource: eksArn(call, `cluster/${clusterName}`),
    keys: { ...tagKeys('aws:ResourceTag', tags), ...keys },
  });
  return clusterOf(call, checkClusterName(clusterName, member));
}
