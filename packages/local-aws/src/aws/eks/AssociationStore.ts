import { SortedMap } from '../../platform/collections';
import type { AssociationRecord } from './AssociationRecord';

/** One service account of a cluster. */
export interface ServiceAccountPlace {
  clusterName: string;
  namespace: string;
  serviceAccount: string;
}

/** Tells service accounts apart; `/` is in no name. */
export function serviceAccountKey(account: ServiceAccountPlace): string {
  return `${account.clusterName}/${account.namespace}/${account.serviceAccount}`;
}

/** The associations of one account in one Region, found by what they are asked for: id, service account, cluster. */
export class AssociationStore {
  readonly #byId = new Map<string, AssociationRecord>();
  readonly #byServiceAccount = new Map<string, AssociationRecord>();
  readonly #byCluster = new Map<string, SortedMap<AssociationRecord>>();

  get(associationId: string): AssociationRecord | undefined {
    return this.#byId.get(associationId);
  }

  /** The one of a service account. */
  for(account: ServiceAccountPlace): AssociationRecord | undefined {
    return this.#byServiceAccount.get(serviceAccountKey(account));
  }

  /** Those of a cluster, in the order of their ids. */
  of(clusterName: string): SortedMap<AssociationRecord> {
    return this.#byCluster.get(clusterName) ?? new SortedMap();
  }

  /** All, in the order in which they came. */
  all(): Iterable<AssociationRecord> {
    return this.#byId.values();
  }

  add(association: AssociationRecord): void {
    const { associationId, clusterName } = association;
    this.#byId.set(associationId, association);
    this.#byServiceAccount.set(serviceAccountKey(association), association);
    let ofCluster = this.#byCluster.get(clusterName);
    if (!ofCluster) {
      ofCluster = new SortedMap();
      this.#byCluster.set(clusterName, ofCluster);
    }
    ofCluster.set(associationId, association);
  }

  remove(association: AssociationRecord): void {
    const { associationId, clusterName } = association;
    this.#byId.delete(associationId);
    this.#byServiceAccount.delete(serviceAccountKey(association));
    this.#byCluster.get(clusterName)?.delete(associationId);
  }
}
