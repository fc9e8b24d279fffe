import type { Update } from '@aws-sdk/client-eks';
import type { AccessEntryRecord } from './AccessEntryRecord';
import type { AddonRecord } from './AddonRecord';
import { AssociationStore } from './AssociationStore';
import type { ClusterRecord } from './ClusterRecord';

interface EntryKey {
  clusterName: string;
  principalArn: string;
}

function entryKey({ clusterName, principalArn }: EntryKey): string {
  return `${clusterName}/${principalArn}`;
}

/** What EKS keeps of one account in one Region. */
export class EksRegion {
  readonly clusters = new Map<string, ClusterRecord>();
  readonly associations = new AssociationStore();
  /** By `cluster/add-on`. */
  readonly addons = new Map<string, AddonRecord>();
  readonly #accessEntries = new Map<string, AccessEntryRecord>();
  /** Changes that were made, of clusters and of add-ons. */
  readonly updates: {
    clusterName: string;
    addonName?: string;
    update: Update;
  }[] = [];
  /** Associations that were deleted, with the time, by service account: they block a new one for a while. */
  readonly deleted = new Map<string, { associationId: string; at: Date }>();
  /** What was answered to a client request token. */
  readonly answered = new Map<string, { request: string; id: string }>();

  accessEntry(key: EntryKey): AccessEntryRecord | undefined {
    return this.#accessEntries.get(entryKey(key));
  }

  accessEntries(): AccessEntryRecord[] {
    return [...this.#accessEntries.values()];
  }

  accessEntriesOf(clusterName: string): AccessEntryRecord[] {
    return this.accessEntries().filter(
      entry => entry.clusterName === clusterName,
    );
  }

  addAccessEntry(entry: AccessEntryRecord): void {
    this.#accessEntries.set(entryKey(entry), entry);
  }

  removeAccessEntry(key: EntryKey): void {
    this.#accessEntries.delete(entryKey(key));
  }

  addonsOf(clusterName: string): AddonRecord[] {
    return [...this.addons.values()].filter(
      addon => addon.clusterName === clusterName,
    );
  }
}
