import { eksRegions } from '../EksRegion';
import type {
  ListAddonsRequest,
  ListAddonsResponse,
} from '@aws-sdk/client-eks';
import type { Call } from '../../../platform/call';
import { findCluster } from '../clusters';
import { eksPage } from '../eksPage';

export function listAddons(
  input: ListAddonsRequest,
  call: Call,
): ListAddonsResponse {
  const cluster = findCluster(call, input.clusterName);
  const names = eksRegions
    .of(call.state, call)
    .addonsOf(cluster.name)
    .map(({ addonName }) => addonName);
  const { items, next } = eksPage(names, input, name => name);
  return { addons: items, nextToken: next };
}
