import type { LogType, Update } from '@aws-sdk/client-eks';
import { SortedMap } from '../../platform/collections';
import { REGIONS, Store } from '../../platform/state';

/** A cluster as it is kept. */
export interface ClusterRecord {
  name: string;
  arn: string;
  version: string;
  roleArn: string;
  createdAt: Date;
  /** 32 upper-case hexadecimal digits, as in the issuer's URL. */
  issuerId: string;
  subnetIds: string[];
  securityGroupIds: string[];
  vpcId: string;
  /** Where its endpoint can be reached from. Default: the internet alone, as in AWS. */
  endpointAccess?: {
    isPublic: boolean;
    isPrivate: boolean;
    publicCidrs: readonly string[];
  };
  /** Who made it, where that gives access to it. */
  creatorArn?: string;
  authenticationMode: 'API' | 'API_AND_CONFIG_MAP' | 'CONFIG_MAP';
  /** EKS Auto Mode, which brings the Pod Identity Agent without an add-on. */
  autoMode: boolean;
  /** Types of logs that its control plane sends to CloudWatch. Default: none. */
  logged?: readonly LogType[];
  tags: Map<string, string>;
}

/** An add-on of a cluster as it is kept. */
export interface AddonRecord {
  clusterName: string;
  addonName: string;
  addonVersion: string;
  addonArn: string;
  status: 'ACTIVE' | 'CREATE_FAILED' | 'DEGRADED';
  createdAt: Date;
  modifiedAt: Date;
  serviceAccountRoleArn?: string;
  configurationValues?: string;
  /** Default: that of most add-ons. */
  namespace?: string;
  associationArns: string[];
  tags: Map<string, string>;
}

/** An access policy of an entry, and where it holds. */
export interface AssociatedPolicyRecord {
  policyArn: string;
  scope:
    | { type: 'cluster' }
    | { type: 'namespace'; namespaces: readonly string[] };
  associatedAt: Date;
  modifiedAt: Date;
}

/** An access entry of a cluster as it is kept. */
export interface AccessEntryRecord {
  clusterName: string;
  principalArn: string;
  accessEntryArn: string;
  type: string;
  username: string;
  kubernetesGroups: string[];
  createdAt: Date;
  modifiedAt: Date;
  tags: Map<string, string>;
  /** By ARN of the policy. */
  policies: Map<string, AssociatedPolicyRecord>;
}

/** A pod identity association as it is kept. */
export interface AssociationRecord {
  associationId: string;
  associationArn: string;
  clusterName: string;
  namespace: string;
  serviceAccount: string;
  roleArn: string;
  targetRoleArn?: string;
  externalId?: string;
  disableSessionTags: boolean;
  /** Session policy, JSON text. */
  policy?: string;
  /** ARN of the add-on that owns it. */
  ownerArn?: string;
  createdAt: Date;
  modifiedAt: Date;
  tags: Map<string, string>;
}

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
class AssociationStore {
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
