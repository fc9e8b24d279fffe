import { modules } from '../aws/modules';
import { Field } from '../document/document';
import { iamAccounts } from '../platform/identity';
import { isRegion, partitionOfRegion } from '../platform/partitions';
import type { State } from '../platform/state';
import type { SeedAccountPlace, SeedPlace, SeedReader } from '../seed';

type Readers<P> = Readonly<Record<string, SeedReader<P>>>;

const inAccount: Readers<SeedAccountPlace> = Object.assign(
  {},
  ...modules.map(({ seed }) => seed?.account),
);
const inRegion: Readers<SeedPlace> = Object.assign(
  {},
  ...modules.map(({ seed }) => seed?.region),
);

function readAll<P>(
  readers: Readers<P>,
  fields: Record<string, Field>,
  place: P,
): void {
  for (const [name, read] of Object.entries(readers)) {
    read(fields[name], place);
  }
}

/** The partition of an account is that of its Regions. */
function partitionOf(regions: readonly [name: string, field: Field][]): string {
  const names = new Set<string>();
  for (const [name, field] of regions) {
    if (!isRegion(name)) {
      field.fail('there is no Region of this name');
    }
    names.add(partitionOfRegion(name).name);
    if (names.size > 1) {
      field.fail('is not of the partition of the Regions before it');
    }
  }
  return [...names][0] ?? 'aws';
}

/** An account with all its Regions. */
function seedAccount(
  accountId: string,
  field: Field,
  { state, now }: { state: State; now: Date },
): void {
  if (!/^\d{12}$/.test(accountId)) {
    field.fail('an account id has 12 digits; put it in quotes');
  }
  const { regions, ...fields } = field.members(
    'regions',
    ...Object.keys(inAccount),
  );
  const named = regions.optional(each => each.entries()) ?? [];
  const partition = partitionOf(named);
  const place: SeedAccountPlace = {
    partition,
    accountId,
    state,
    account: iamAccounts.of(state, { partition, accountId }),
    mainRegion: named[0]?.[0] ?? 'us-east-1',
    now,
  };
  readAll(inAccount, fields, place);
  for (const [region, each] of named) {
    const members = each.members(...Object.keys(inRegion));
    readAll(inRegion, members, { ...place, region });
  }
}

/**
 * Puts what a seed document describes into a new state. It goes past the operations: what is there already may be what they
 * would refuse today, such as an association whose role was deleted, and may exceed quotas, which AWS raises where asked.
 * Names and documents are held to the same rules.
 * @throws DocumentError that names the path in the document which is wrong
 */
export function seedState(state: State, seed: unknown, now: Date): void {
  const { version, accounts } = new Field(seed).members('version', 'accounts');
  if (version.value !== 1) {
    version.fail('must be 1');
  }
  for (const [accountId, account] of accounts.entries()) {
    seedAccount(accountId, account, { state, now });
  }
}
