import type { ClusterConfig } from '../../config';

/** The first cluster of each account, in order. */
export function oneByAccount(
  clusters: readonly ClusterConfig[],
): ClusterConfig[] {
  const byAccount = new Map<string, ClusterConfig>();
  for (const target of clusters) {
    const { accountId } = target.cluster;
    if (!byAccount.has(accountId)) {
      byAccount.set(accountId, target);
    }
  }
  return [...byAccount.values()];
}
