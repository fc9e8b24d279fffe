import type { FleetRecord } from '../fleet/Fleet';

/** A plain filter by namespace that looks at no policy: how long it takes to walk over the records at all. */
export function scanNames(
  fleet: readonly FleetRecord[],
  namespace: string,
): number {
  return fleet.filter(
    record =>
      record.namespace === namespace &&
      record.clusterArn !== '' &&
      record.serviceAccount !== '',
  ).length;
}
