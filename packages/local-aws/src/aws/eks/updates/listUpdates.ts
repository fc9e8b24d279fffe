import { eksRegions } from '../EksRegion';
import type {
  ListUpdatesRequest,
  ListUpdatesResponse,
} from '@aws-sdk/client-eks';
import type { Call } from '../../../platform/call';
import { findCluster } from '../clusters/findCluster';
import { eksPage } from '../eksPage';

/** The updates of a cluster, or of an add-on of it. */
export function listUpdates(
  input: ListUpdatesRequest,
  call: Call,
): ListUpdatesResponse {
  const cluster = findCluster(call, input.name, {}, 'name');
  const ids = eksRegions
    .of(call.state, call)
    .updates.filter(
      ({ clusterName, addonName }) =>
        clusterName === cluster.name && addonName === input.addonName,
    )
    .map(({ update }) => update.id ?? '');
  const { items, next } = eksPage(ids, input, id => id);
  return { updateIds: items, nextToken: next };
}
