import { eksRegions } from '../EksRegion';
import type {
  DescribeUpdateRequest,
  DescribeUpdateResponse,
} from '@aws-sdk/client-eks';
import type { Call } from '../../../platform/call';
import { findCluster } from '../clusters/findCluster';
import { eksError } from '../eksErrors';

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
