import type { OpenCluster } from './openNamespaces';
import type { Placement } from './placementSchema';

/**
 * Makes a placement fit what is open: what is not open any more is taken out, and what leaves no choice is chosen.
 * A placement that fits comes back equal.
 */
export function settlePlacement(
  placement: Placement,
  open: readonly OpenCluster[],
): Placement {
  const cluster =
    open.find(({ name }) => name === placement.cluster) ?? only(open);
  if (!cluster) {
    return {};
  }
  const namespace =
    cluster.namespaces.find(name => name === placement.namespace) ??
    only(cluster.namespaces);
  return namespace === undefined
    ? { cluster: cluster.name }
    : { cluster: cluster.name, namespace };
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
