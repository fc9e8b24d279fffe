import { REGIONS, Store } from '../../platform/state';
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

/** A change of a cluster, or of an add-on of it. */
export interface UpdateRecord {
  clusterName: string;
  addonName?: string;
  update: Pick<
    Update,
    'id' | 'status' | 'type' | 'params' | 'createdAt' | 'errors'
  >;
}

/** An association that is gone. */
export interface DeletedAssociation {
  associationId: string;
  at: Date;
}

/** What was asked with a client request token, and the id of what came of it. */
export interface Answer {
  request: string;
  id: string;
}

/** What EKS keeps of one account in one Region. */
export class EksRegion {
  readonly clusters = new Map<string, ClusterRecord>();
  readonly associations = new AssociationStore();
  /** By `cluster/add-on`. */
  readonly addons = new Map<string, AddonRecord>();
  readonly #accessEntries = new Map<string, AccessEntryRecord>();
  /** Changes that were made, of clusters and of add-ons. */
  readonly updates: UpdateRecord[] = [];
  /** Associations that were deleted, with the time, by service account: they block a new one for a while. */
  readonly deleted = new Map<string, DeletedAssociation>();
  /** What was answered to a client request token. */
  readonly answered = new Map<string, Answer>();

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
export const eksRegions = new Store(REGIONS, () => new EksRegion());
