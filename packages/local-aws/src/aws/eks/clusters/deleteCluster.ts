import { eksRegions } from '../EksRegion';
import type {
  DeleteClusterRequest,
  DeleteClusterResponse,
} from '@aws-sdk/client-eks';
import type { Call } from '../../../platform/call';
import { clusterView } from './clusterView';
import { findCluster } from './findCluster';

/** With a cluster go its associations, add-ons and access entries. */
export function deleteCluster(
  input: DeleteClusterRequest,
  call: Call,
): DeleteClusterResponse {
  const cluster = findCluster(call, input.name, {}, 'name');
  const eks = eksRegions.of(call.state, call);
  for (const association of [...eks.associations.of(cluster.name)]) {
    eks.associations.remove(association);
  }
  for (const { addonName } of eks.addonsOf(cluster.name)) {
    eks.addons.delete(`${cluster.name}/${addonName}`);
  }
  for (const entry of eks.accessEntriesOf(cluster.name)) {
    eks.removeAccessEntry(entry);
  }
  eks.clusters.delete(cluster.name);
  return {
    cluster: { ...clusterView(cluster, call.region), status: 'DELETING' },
  };
}
