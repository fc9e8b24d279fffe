import type { State } from '../state';
import { clusters } from './clusters';
import { PLACE } from './place';
import { DemoClock } from './seed/DemoClock';
import { seedAssociations } from './seed/seedAssociations';
import { seedBuckets } from './seed/seedBuckets';
import { seedClusters } from './seed/seedClusters';
import { seedPolicies } from './seed/seedPolicies';
import { seedRoles } from './seed/seedRoles';
import { customers, data, payments, platform } from './teams';

/** Puts the demo company into an account. It goes past the operations, because some of it is broken in ways that they refuse. */
export function seedDemo(state: State, now: Date): void {
  const clock = new DemoClock(now);
  const account = state.iam.of(PLACE.accountId);
  const eks = state.eksOf(PLACE);
  seedClusters(eks, clusters, clock);
  for (const team of [platform, customers, payments, data]) {
    seedPolicies(account, team.policies ?? [], clock);
    seedRoles(account, team.roles ?? [], clock);
    seedAssociations(eks, team.associations ?? [], clock);
    seedBuckets(state.buckets, team.buckets ?? [], clock);
  }
}
