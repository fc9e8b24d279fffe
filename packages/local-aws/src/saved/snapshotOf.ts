import type { State } from '../platform/state';
import type {
  AccountSnapshot,
  PartitionSnapshot,
  RegionSnapshot,
  Snapshot,
} from './Snapshot';

function sizeOf(part: unknown): number {
  if (part instanceof Map) {
    return part.size;
  }
  return typeof part === 'object' ? Object.keys(part ?? {}).length : 0;
}

/** Whether there is anything but the names of the place. Places come into being when somebody asks, and most have nothing. */
function hasSomething(place: object): boolean {
  return Object.values(place).some(part => sizeOf(part) > 0);
}

function accounts(state: State): AccountSnapshot[] {
  return state.known().accounts.map(place => {
    const account = state.iamOf(place);
    return {
      ...place,
      raisedQuotas: account.raisedQuotas,
      roles: account.roles(),
      policies: account.policies(),
      oidcProviders: account.oidcProviders(),
    };
  });
}

function regions(state: State): RegionSnapshot[] {
  return state.known().regions.map(place => {
    const eks = state.eksOf(place);
    return {
      ...place,
      clusters: [...eks.clusters.values()],
      associations: [...eks.associations.all()],
      addons: [...eks.addons.values()],
      accessEntries: eks.accessEntries(),
      updates: eks.updates,
      deleted: eks.deleted,
      answered: eks.answered,
      tables: [...state.tablesOf(place).all()],
      events: state.trailOf(place).oldestFirst(),
    };
  });
}

function partitions(state: State): PartitionSnapshot[] {
  return state.known().partitions.map(partition => ({
    partition,
    buckets: [...state.bucketsOf({ partition }).all()],
  }));
}

/** Everything that a state remembers. The records are the state's own. */
export function snapshotOf(state: State): Snapshot {
  return {
    version: 1,
    accounts: accounts(state).filter(hasSomething),
    regions: regions(state).filter(hasSomething),
    partitions: partitions(state).filter(hasSomething),
    sessions: [...state.sessions.all()],
  };
}
