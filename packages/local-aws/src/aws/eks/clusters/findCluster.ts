import { eksArn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { tagKeys } from '../../../platform/tags';
import { type ClusterRecord, eksRegions } from '../EksRegion';
import { eksError, invalidParameter } from '../eksErrors';

/**
 * A name of a cluster, of the form that names have; `member` is how the request calls it. The words are those that clients
 * show: https://github.com/surajincloud/kubectl-eks/issues/72
 */
export function checkClusterName(
  name: string,
  member: 'name' | 'clusterName' = 'name',
): string {
  if (!/^[0-9A-Za-z][A-Za-z0-9\-_]{0,99}$/.test(name)) {
    throw invalidParameter(
      `The parameter ${member} contains invalid characters. It should conform to the regular expression "^[0-9A-Za-z][A-Za-z0-9-_]*"In other words, it should start with a number or letter, and can contain numbers, letters, dashes, and underscores.`,
      { clusterName: name },
    );
  }
  return name;
}

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
