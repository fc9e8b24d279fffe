import { randomUUID } from 'node:crypto';
import type { Field } from '../../../document';
import { eksArn } from '../../../platform/arns';
import type { AddonRecord } from '../AddonRecord';
import type { ClusterRecord } from '../ClusterRecord';
import { readTexts } from '../../../seed/reading';
import type { SeedPlace } from '../../../seed/SeedPlace';

/** Add-ons with their versions. They have been ACTIVE for as long as their cluster. */
export function readAddons(
  field: Field,
  place: SeedPlace,
  cluster: ClusterRecord,
): AddonRecord[] {
  return Object.entries(readTexts(field)).map(([addonName, addonVersion]) => ({
    clusterName: cluster.name,
    addonName,
    addonVersion,
    addonArn: eksArn(
      place,
      `addon/${cluster.name}/${addonName}/${randomUUID()}`,
    ),
    status: 'ACTIVE',
    createdAt: cluster.createdAt,
    modifiedAt: cluster.createdAt,
    associationArns: [],
    tags: new Map(),
  }));
}
