import type { AccountPlace } from './arns';

/** Values that come into being when they are first asked for, such as the state of an account. */
export class Keyed<T> {
  readonly #values = new Map<string, T>();
  readonly #make: (key: string) => T;

  constructor(make: (key: string) => T) {
    this.#make = make;
  }

  /** Those that have come into being, in the order of their keys. */
  entries(): [key: string, value: T][] {
    return [...this.#values].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  of(key: string): T {
    let value = this.#values.get(key);
    if (value === undefined) {
      value = this.#make(key);
      this.#values.set(key, value);
    }
    return value;
  }
}

/**
 * How long a write takes to be seen elsewhere. AWS promises none of these to be immediate.
 *
 * @public
 */
export interface Propagation {
  /** Milliseconds until EKS sees a role that IAM has created. */
  roleMs: number;
  /** Milliseconds during which a deleted association still blocks a new one for its service account. */
  associationDeleteMs: number;
}

/** The resources of a service that have policies, in a partition. The policy of each may be replaced. */
export type ResourcePolicies = (
  state: State,
  place: { partition: string },
) => Iterable<{ policy?: string }>;

/** Everything that is remembered. Each service keeps its part in stores of its own, see `Store`. */
export class State {
  constructor(
    readonly propagation: Propagation,
    /** Of each service that has any. */
    readonly resourcePolicies: readonly ResourcePolicies[],
  ) {}
}

/** Where a Regional service keeps what it has. */
export interface RegionPlace {
  accountId: string;
  region: string;
}

/** Where names are unique in a whole partition. */
export interface PartitionPlace {
  partition: string;
}

/** What a store has one of for each: accounts, Regions of accounts, partitions. */
export interface Scope<P> {
  keyOf(place: P): string;
  placeOf(key: string): P;
}

export const ACCOUNTS: Scope<AccountPlace> = {
  keyOf: ({ partition, accountId }) => `${partition}/${accountId}`,
  placeOf(key) {
    const [partition, accountId] = key.split('/');
    return { partition, accountId };
  },
};

export const REGIONS: Scope<RegionPlace> = {
  keyOf: ({ accountId, region }) => `${accountId}/${region}`,
  placeOf(key) {
    const [accountId, region] = key.split('/');
    return { accountId, region };
  },
};

export const PARTITIONS: Scope<PartitionPlace> = {
  keyOf: ({ partition }) => partition,
  placeOf: partition => ({ partition }),
};

/** For what there is once. */
export const EVERYWHERE: Scope<object> = {
  keyOf: () => '',
  placeOf: () => ({}),
};

/** What a service remembers, by place. It comes into being when somebody asks for it. */
export class Store<T, P> {
  readonly #byState = new WeakMap<State, Keyed<T>>();
  readonly #create: (place: P) => T;

  constructor(readonly scope: Scope<P>, create: (place: P) => T) {
    this.#create = create;
  }

  #in(state: State): Keyed<T> {
    let keyed = this.#byState.get(state);
    if (!keyed) {
      keyed = new Keyed(key => this.#create(this.scope.placeOf(key)));
      this.#byState.set(state, keyed);
    }
    return keyed;
  }

  /** What there is of a place. */
  of(state: State, place: P): T {
    return this.#in(state).of(this.scope.keyOf(place));
  }

  /** Every place that was ever asked for, in order; many of them have nothing. */
  places(state: State): P[] {
    return this.#in(state)
      .entries()
      .map(([key]) => this.scope.placeOf(key));
  }
}
