import type { State } from '../state';
import * as buckets from './buckets';
import { clusters } from './clusters';
import { PLACE } from './place';
import { platform } from './platform';
import { DemoClock } from './seed/DemoClock';
import { seedAssociations } from './seed/seedAssociations';
import { seedBuckets } from './seed/seedBuckets';
import { seedClusters } from './seed/seedClusters';
import { seedOidcProviders } from './seed/seedOidcProviders';
import { seedPolicies } from './seed/seedPolicies';
import { seedRoles } from './seed/seedRoles';
import * as services from './services';

/** Puts the demo company into an account. It goes past the operations, because some of it is broken in ways that they refuse. */
export function seedDemo(state: State, now: Date): void {
  const clock = new DemoClock(now);
  const account = state.iamOf(PLACE);
  const eks = state.eksOf(PLACE);
  seedClusters(eks, clusters, clock);
  for (const part of [platform, ...Object.values(services)]) {
    seedOidcProviders(account, part.oidcIssuers ?? [], clock);
    seedPolicies(account, part.policies ?? [], clock);
    seedRoles(account, part.roles ?? [], clock);
    seedAssociations(eks, part.associations ?? [], clock);
  }
  seedBuckets(state.bucketsOf(PLACE), Object.values(buckets), clock);
}
