import type { Field } from '../document';
import { isRegion, partitionOfRegion } from '../platform/partitions';
import type { State } from '../platform/state';
import { seedTable } from '../aws/dynamodb/seed';
import { seedCluster } from '../aws/eks/seed';
import {
  readOidcProvider,
  readPolicy,
  readQuotas,
  readRole,
} from '../aws/iam/seed';
import { readList, readUnique } from './reading';
import { seedBucket } from '../aws/s3/seed';
import type { SeedAccountPlace } from './SeedPlace';

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

function seedIam(
  fields: Record<'policies' | 'roles' | 'oidcProviders', Field>,
  place: SeedAccountPlace,
): void {
  const { account } = place;
  readUnique(
    fields.policies,
    each => readPolicy(each, place),
    ({ policyName }) => policyName.toLowerCase(),
  ).forEach(policy => account.addPolicy(policy));
  readUnique(
    fields.roles,
    each => readRole(each, place),
    ({ roleName }) => roleName.toLowerCase(),
  ).forEach(role => account.addRole(role));
  readUnique(
    fields.oidcProviders,
    each => readOidcProvider(each, place),
    ({ issuer }) => issuer,
  ).forEach(provider => account.addOidcProvider(provider));
}

/** An account with all its Regions. */
export function seedAccount(
  accountId: string,
  field: Field,
  state: State,
  now: Date,
): void {
  if (!/^\d{12}$/.test(accountId)) {
    field.fail('an account id has 12 digits; put it in quotes');
  }
  const { regions, quotas, ...iam } = field.members(
    'quotas',
    'policies',
    'roles',
    'oidcProviders',
    'regions',
  );
  const named = regions.optional(each => each.entries()) ?? [];
  const partition = partitionOf(named);
  const place: SeedAccountPlace = {
    partition,
    accountId,
    state,
    account: state.iamOf({ partition, accountId }),
    mainRegion: named[0]?.[0] ?? 'us-east-1',
    now,
  };
  place.account.raisedQuotas = readQuotas(quotas);
  seedIam(iam, place);
  for (const [region, each] of named) {
    const { clusters, buckets, tables } = each.members(
      'clusters',
      'buckets',
      'tables',
    );
    const here = { ...place, region };
    readList(clusters, item => seedCluster(item, here));
    readList(buckets, item => seedBucket(item, here));
    readList(tables, item => seedTable(item, here));
  }
}
