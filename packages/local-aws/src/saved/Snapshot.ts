import type { TrailEvent } from '../aws/cloudtrail/store';
import type { TableRecord } from '../aws/dynamodb/store';
import type { AccessEntryRecord } from '../aws/eks/AccessEntryRecord';
import type { AddonRecord } from '../aws/eks/AddonRecord';
import type { AssociationRecord } from '../aws/eks/AssociationRecord';
import type { ClusterRecord } from '../aws/eks/ClusterRecord';
import type {
  Answer,
  DeletedAssociation,
  UpdateRecord,
} from '../aws/eks/EksRegion';
import type {
  IamAccount,
  OidcProviderRecord,
  PolicyRecord,
  RoleRecord,
} from '../platform/identity';
import type { BucketRecord } from '../aws/s3/store';
import type { Session } from '../platform/identity/SessionStore';

/** Quotas that are not AWS's defaults. */
export type RaisedQuotas = IamAccount['raisedQuotas'];

/** What IAM has of an account. */
export interface AccountSnapshot {
  partition: string;
  accountId: string;
  raisedQuotas: RaisedQuotas;
  roles: RoleRecord[];
  policies: PolicyRecord[];
  oidcProviders: OidcProviderRecord[];
}

/** What the Regional services have of an account in a Region. */
export interface RegionSnapshot {
  accountId: string;
  region: string;
  clusters: ClusterRecord[];
  associations: AssociationRecord[];
  addons: AddonRecord[];
  accessEntries: AccessEntryRecord[];
  updates: UpdateRecord[];
  /** By service account. */
  deleted: Map<string, DeletedAssociation>;
  /** By operation, cluster and token. */
  answered: Map<string, Answer>;
  tables: TableRecord[];
  events: TrailEvent[];
}

/** The buckets of a partition. */
export interface PartitionSnapshot {
  partition: string;
  buckets: BucketRecord[];
}

/** Everything that a state remembers, in lists. */
export interface Snapshot {
  version: 1;
  accounts: AccountSnapshot[];
  regions: RegionSnapshot[];
  partitions: PartitionSnapshot[];
  sessions: Session[];
}
