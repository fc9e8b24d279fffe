import { parsePolicy } from 'iam-policy';
import type { Field } from '../document/document';
import { type AccountPlace, parseRoleArn } from '../platform/arns';
import type {
  PartitionPlace,
  RegionPlace,
  Scope,
  State,
  Store,
} from '../platform/state';
import { TagSet } from '../platform/tags';
import { list, mapOf, type Shape, text, textThat } from './shapes';

/**
 * Everything that is remembered, as plain JSON. Only `version` is for others to read: what is behind it belongs to this
 * package, which refuses every version but this one.
 *
 * @public
 */
export interface SavedState {
  version: 1;
  [part: string]: unknown;
}

export const roleArn = textThat(
  value => parseRoleArn(value) !== undefined,
  'must be the ARN of a role',
);

/** A policy document that can be evaluated, as it was given. */
export const policyText = textThat(
  value => parsePolicy(value).document !== undefined,
  'must be a policy document',
);

/** Tags by key. */
export const tagMap = mapOf(text);

/** Tags whose keys are compared without regard to case. */
export const tagSet: Shape<TagSet> = {
  read: field => new TagSet(Object.fromEntries(tagMap.read(field))),
  write: tags => tagMap.write(new Map(Object.entries(tags.record()))),
};

/** How one member of a place is written, and put back into a store that has nothing yet. */
export interface SavedMember<T> {
  write(store: T): unknown;
  /** @throws DocumentError that names the path of what is wrong */
  restore(store: T, field: Field): void;
}

/** How a service is saved of places of one kind. */
export interface SavedStore<P> {
  scope: Scope<P>;
  /** Names of the members that it adds to the place. */
  members: readonly string[];
  places(state: State): P[];
  write(state: State, place: P): Record<string, unknown>;
  restore(state: State, place: P, fields: Record<string, Field>): void;
}

/** How a service is saved, by the kind of its places. */
export interface SavedStores {
  accounts?: SavedStore<AccountPlace>;
  regions?: SavedStore<RegionPlace>;
  partitions?: SavedStore<PartitionPlace>;
  everywhere?: SavedStore<object>;
}

/** Saves what a store has of each place as members of the place, in this order. */
export function savedStore<T, P>(
  store: Store<T, P>,
  members: Readonly<Record<string, SavedMember<T>>>,
): SavedStore<P> {
  return {
    scope: store.scope,
    members: Object.keys(members),
    places: state => store.places(state),
    write(state, place) {
      const of = store.of(state, place);
      return Object.fromEntries(
        Object.entries(members).map(([name, member]) => [
          name,
          member.write(of),
        ]),
      );
    },
    restore(state, place, fields) {
      const of = store.of(state, place);
      for (const [name, member] of Object.entries(members)) {
        // Left out by a state that was saved before there was such a thing.
        if (!fields[name].absent) {
          member.restore(of, fields[name]);
        }
      }
    },
  };
}

/** Records that are found by keys, no two of which may be the same. */
export function savedList<T, R>(
  shape: Shape<R>,
  options: {
    all(store: T): Iterable<R>;
    /** Told where the record stands, to fail there. */
    add(store: T, item: R, field: Field): void;
    keys?: readonly ((item: R) => string)[];
  },
): SavedMember<T> {
  const { all, add, keys = [] } = options;
  return {
    write: store => list(shape).write([...all(store)]),
    restore(store, field) {
      const seen = keys.map(() => new Set<string>());
      for (const item of field.items()) {
        const value = shape.read(item);
        keys.forEach((keyOf, at) => {
          const key = keyOf(value);
          if (seen[at].has(key)) {
            item.fail(`${key} is there twice`);
          }
          seen[at].add(key);
        });
        add(store, value, item);
      }
    },
  };
}

/** One value. */
export function savedValue<T, V>(
  shape: Shape<V>,
  get: (store: T) => V,
  set: (store: T, value: V) => void,
): SavedMember<T> {
  return {
    write: store => shape.write(get(store)),
    restore: (store, field) => set(store, shape.read(field)),
  };
}
