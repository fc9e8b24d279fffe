import { randomUUID } from 'node:crypto';
import type {
  DescribeUpdateRequest,
  DescribeUpdateResponse,
  ListUpdatesRequest,
  ListUpdatesResponse,
  Update,
  UpdateParam,
  UpdateType,
} from '@aws-sdk/client-eks';
import type { Call } from '../../platform/call';
import { eksRegions } from './EksRegion';
import { findCluster } from './clusters/findCluster';
import { eksError } from './eksErrors';
import { eksPage } from './eksPage';

export function describeUpdate(
  input: DescribeUpdateRequest,
  call: Call,
): DescribeUpdateResponse {
  const cluster = findCluster(call, input.name, {}, 'name');
  const found = eksRegions
    .of(call.state, call)
    .updates.find(
      ({ clusterName, addonName, update }) =>
        clusterName === cluster.name &&
        addonName === input.addonName &&
        update.id === input.updateId,
    );
  if (!found) {
    throw eksError(
      'ResourceNotFoundException',
      `No update found for ID: ${input.updateId}`,
      { clusterName: cluster.name },
    );
  }
  return { update: found.update };
}

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

/** Keeps what a change did. Changes are done at once, so an update is never seen in progress. */
export function recordUpdate(
  call: Call,
  clusterName: string,
  change: { type: UpdateType; addonName?: string; params: UpdateParam[] },
): Update {
  const update: Update = {
    id: randomUUID(),
    status: 'Successful',
    type: change.type,
    params: change.params,
    createdAt: call.now,
    errors: [],
  };
  eksRegions.of(call.state, call).updates.push({
    clusterName,
    addonName: change.addonName,
    update,
  });
  return update;
}
