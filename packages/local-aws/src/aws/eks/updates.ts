import { randomUUID } from 'node:crypto';
import type {
  DescribeUpdateRequest,
  DescribeUpdateResponse,
  Update,
  UpdateParam,
  UpdateType,
} from '@aws-sdk/client-eks';
import type { Call } from '../../platform/call';
import { eksRegions } from './EksRegion';
import { findCluster } from './clusters/findCluster';
import { eksError } from './eksErrors';

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
