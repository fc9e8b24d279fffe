import type { SeedDocument } from '../aws/SeedDocument';
import * as buckets from './buckets';
import { clusters } from './clusters';
import { PLACE } from './place';
import { platform } from './platform';
import * as services from './services';

const parts = [platform, ...Object.values(services)];

const associations = parts.flatMap(part => part.associations ?? []);

/** The demo company as a seed document. */
export const demoSeed: SeedDocument = {
  version: 1,
  accounts: {
    [PLACE.accountId]: {
      policies: parts.flatMap(part => part.policies ?? []),
      roles: parts.flatMap(part => part.roles ?? []),
      oidcProviders: parts.flatMap(part => part.oidcProviders ?? []),
      regions: {
        [PLACE.region]: {
          clusters: clusters.map(cluster => ({
            ...cluster,
            associations: associations
              .filter(each => each.cluster === cluster.name)
              .map(({ cluster: _, ...association }) => association),
          })),
          buckets: Object.values(buckets),
          queues: parts.flatMap(part => part.queues ?? []),
          secrets: parts.flatMap(part => part.secrets ?? []),
        },
      },
    },
  },
};
