import type { State } from '../platform/state';
import type { AccountSnapshot, RegionSnapshot, Snapshot } from './Snapshot';

function restoreAccount(state: State, saved: AccountSnapshot): void {
  const account = state.iamOf(saved);
  account.raisedQuotas = saved.raisedQuotas;
  for (const policy of saved.policies) {
    account.addPolicy(policy);
  }
  for (const role of saved.roles) {
    account.addRole(role);
  }
  for (const provider of saved.oidcProviders) {
    account.addOidcProvider(provider);
  }
}

function restoreRegion(state: State, saved: RegionSnapshot): void {
  const eks = state.eksOf(saved);
  for (const cluster of saved.clusters) {
    eks.clusters.set(cluster.name, cluster);
  }
  for (const association of saved.associations) {
    eks.associations.add(association);
  }
  for (const addon of saved.addons) {
    eks.addons.set(`${addon.clusterName}/${addon.addonName}`, addon);
  }
  for (const entry of saved.accessEntries) {
    eks.addAccessEntry(entry);
  }
  for (const update of saved.updates) {
    eks.updates.push(update);
  }
  for (const [key, deleted] of saved.deleted) {
    eks.deleted.set(key, deleted);
  }
  for (const [key, answer] of saved.answered) {
    eks.answered.set(key, answer);
  }
  const tables = state.tablesOf(saved);
  for (const table of saved.tables) {
    tables.add(table);
  }
  if (saved.events.length > 0) {
    state.trailOf(saved).restore(saved.events);
  }
}

/** Puts everything into a state that has nothing yet. */
export function restore(state: State, saved: Snapshot): void {
  for (const account of saved.accounts) {
    restoreAccount(state, account);
  }
  for (const region of saved.regions) {
    restoreRegion(state, region);
  }
  for (const { partition, buckets } of saved.partitions) {
    const store = state.bucketsOf({ partition });
    for (const bucket of buckets) {
      store.add(bucket);
    }
  }
  for (const session of saved.sessions) {
    state.sessions.add(session);
  }
}
