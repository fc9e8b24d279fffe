import { modules } from '../aws/modules';
import { Field } from '../document/document';
import type { AccountPlace } from '../platform/arns';
import { isRegion } from '../platform/partitions';
import type { PartitionPlace, RegionPlace, State } from '../platform/state';
import {
  textThat,
  type MemberShapes,
  type SavedState,
  type SavedStore,
  type SavedStores,
} from '../saved';

const accountId = textThat(
  value => /^\d{12}$/.test(value),
  'must be an account id of 12 digits',
);

const partition = textThat(
  value => /^aws(-cn|-us-gov)?$/.test(value),
  'must be aws, aws-cn or aws-us-gov',
);

const region = textThat(isRegion, 'must be a Region');

function isEmpty(written: unknown): boolean {
  return Object.keys(written ?? {}).length === 0;
}

/** Places of one kind, each with what all services have of it. */
class Places<P extends object> {
  readonly #shapes: MemberShapes<P>;
  readonly #stores: readonly SavedStore<P>[];

  constructor(
    shapes: MemberShapes<P>,
    storeOf: (stores: SavedStores) => SavedStore<P> | undefined,
  ) {
    this.#shapes = shapes;
    this.#stores = modules.flatMap(({ saved }) => storeOf(saved ?? {}) ?? []);
  }

  get members(): string[] {
    return this.#stores.flatMap(({ members }) => members);
  }

  write(state: State, place: P): Record<string, unknown> {
    return Object.assign(
      {},
      ...this.#stores.map(store => store.write(state, place)),
    );
  }

  restore(state: State, place: P, fields: Record<string, Field>): void {
    for (const store of this.#stores) {
      store.restore(state, place, fields);
    }
  }

  /** Places come into being when somebody asks, and most have nothing. */
  writeAll(state: State): object[] {
    const places = new Map(
      this.#stores.flatMap(store =>
        store
          .places(state)
          .map(place => [store.scope.keyOf(place), place] as const),
      ),
    );
    return [...places]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, place]) => [place, this.write(state, place)] as const)
      .filter(([, members]) => !Object.values(members).every(isEmpty))
      .map(([place, members]) => ({ ...place, ...members }));
  }

  restoreAll(state: State, field: Field): void {
    const names = Object.keys(this.#shapes) as (keyof P & string)[];
    const seen = new Set<string>();
    for (const item of field.items()) {
      const fields: Record<string, Field> = item.members(
        ...names,
        ...this.members,
      );
      // Every member is read by a shape of its type.
      const place = Object.fromEntries(
        names.map(name => [name, this.#shapes[name].read(fields[name])]),
      ) as P;
      const key = Object.values(place).join('/');
      if (seen.has(key)) {
        item.fail(`${key} is there twice`);
      }
      seen.add(key);
      this.restore(state, place, fields);
    }
  }
}

const accounts = new Places<AccountPlace>(
  { partition, accountId },
  stores => stores.accounts,
);
const regions = new Places<RegionPlace>(
  { accountId, region },
  stores => stores.regions,
);
const partitions = new Places<PartitionPlace>(
  { partition },
  stores => stores.partitions,
);
const everywhere = new Places<object>({}, stores => stores.everywhere);

/** Everything that a state remembers, as plain JSON. */
export function saveState(state: State): SavedState {
  return {
    version: 1,
    accounts: accounts.writeAll(state),
    regions: regions.writeAll(state),
    partitions: partitions.writeAll(state),
    ...everywhere.write(state, {}),
  };
}

/** Fills a new state with what was saved. @throws DocumentError that names the path in the document which is wrong */
export function loadState(saved: unknown, state: State): State {
  const fields: Record<string, Field> = new Field(saved).members(
    'version',
    'accounts',
    'regions',
    'partitions',
    ...everywhere.members,
  );
  if (fields.version.value !== 1) {
    fields.version.fail('must be 1: this is not a state that was saved here');
  }
  accounts.restoreAll(state, fields.accounts);
  regions.restoreAll(state, fields.regions);
  partitions.restoreAll(state, fields.partitions);
  everywhere.restore(state, {}, fields);
  return state;
}
