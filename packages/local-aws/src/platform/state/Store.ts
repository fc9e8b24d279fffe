import type { AccountPlace } from '../arns';
import { Keyed } from './Keyed';
import type { State } from './State';

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
