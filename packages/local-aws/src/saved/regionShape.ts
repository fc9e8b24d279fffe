import type { Field } from '../document';
import { serviceAccountKey } from '../aws/eks/AssociationStore';
import { accountId, region } from './places';
import * as records from './records';
import { checked, date, list, mapOf, record, text, uniqueList } from './shapes';
import type { RegionSnapshot } from './Snapshot';

const PARTS_OF_CLUSTERS = ['associations', 'addons', 'accessEntries'] as const;

/** What belongs to a cluster must have one. */
function checkClusters(place: RegionSnapshot, field: Field): void {
  const names = new Set(place.clusters.map(({ name }) => name));
  const members = new Map(field.entries());
  for (const part of PARTS_OF_CLUSTERS) {
    const orphan = place[part].findIndex(
      ({ clusterName }) => !names.has(clusterName),
    );
    if (orphan >= 0) {
      const { clusterName } = place[part][orphan];
      members.get(part)?.items()[orphan].fail(`no cluster ${clusterName}`);
    }
  }
}

/** What the Regional services have of an account in a Region. */
export const regionShape = checked(
  record<RegionSnapshot>({
    accountId,
    region,
    clusters: uniqueList(records.cluster, ({ name }) => name),
    associations: uniqueList(
      records.association,
      ({ associationId }) => associationId,
      serviceAccountKey,
    ),
    addons: uniqueList(
      records.addon,
      ({ clusterName, addonName }) => `${clusterName}/${addonName}`,
    ),
    accessEntries: uniqueList(
      records.accessEntry,
      ({ clusterName, principalArn }) => `${clusterName}/${principalArn}`,
    ),
    updates: list(records.update),
    deleted: mapOf(record({ associationId: text, at: date })),
    answered: mapOf(record({ request: text, id: text })),
    tables: uniqueList(records.table, ({ name }) => name),
    events: list(records.trailEvent),
  }),
  checkClusters,
);
