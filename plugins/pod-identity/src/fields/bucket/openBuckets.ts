import type { GrantOptions } from 'backstage-plugin-pod-identity-common';
import { accountOf } from '../../view/accountOf';

/** The buckets that are open; with a known cluster given, those of its account. */
export function openBuckets(
  options: GrantOptions,
  clusterName: unknown,
): GrantOptions['buckets'] {
  const cluster = options.clusters.find(({ name }) => name === clusterName);
  if (!cluster) {
    return options.buckets;
  }
  const account = accountOf(cluster.arn);
  return options.buckets.filter(({ accountId }) => accountId === account);
}
