import { eksRegions } from '../EksRegion';
import type { Field } from '../../../document';
import type { SeedPlace } from '../../../seed/SeedPlace';
import { readList } from '../../../seed/reading';
import { readAccessEntry } from './readAccessEntry';
import { readAddons } from './readAddons';
import { readAssociation } from './readAssociation';
import { readCluster } from './readCluster';

/** A cluster with all that belongs to it. */
export function seedCluster(field: Field, place: SeedPlace): void {
  const { addons, associations, accessEntries, ...own } = field.members(
    'name',
    'version',
    'role',
    'issuerId',
    'authenticationMode',
    'autoMode',
    'addons',
    'associations',
    'accessEntries',
    'tags',
    'created',
  );
  const eks = eksRegions.of(place.state, place);
  const cluster = readCluster(own, place);
  const clusterName = cluster.name;
  if (eks.clusters.has(clusterName)) {
    own.name.fail(`${clusterName} is there twice`);
  }
  eks.clusters.set(clusterName, cluster);
  for (const addon of readAddons(addons, place, cluster)) {
    eks.addons.set(`${clusterName}/${addon.addonName}`, addon);
  }
  readList(associations, item => {
    const association = readAssociation(item, place, cluster);
    const { associationId, namespace, serviceAccount } = association;
    if (eks.associations.for(association)) {
      item.fail(`${namespace}/${serviceAccount} has an association already`);
    }
    if (eks.associations.get(associationId)) {
      item.fail(`${associationId} is there twice`);
    }
    eks.associations.add(association);
  });
  readList(accessEntries, item => {
    const entry = readAccessEntry(item, place, cluster);
    if (eks.accessEntry(entry)) {
      item.fail(`${entry.principalArn} has an entry already`);
    }
    eks.addAccessEntry(entry);
  });
}
