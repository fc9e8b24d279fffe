import { eksRegions } from '../EksRegion';
import { randomUUID } from 'node:crypto';
import type { Update, UpdateParam, UpdateType } from '@aws-sdk/client-eks';
import type { Call } from '../../../platform/call';

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
