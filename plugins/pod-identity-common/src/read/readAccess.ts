import type {
  Admission,
  Association,
  Cluster,
  DocumentView,
  Finding,
  Grant,
  OtherPermission,
  Role,
  ServiceAccountRef,
  TrustScope,
} from '../model';

/** What was read of one service account. */
export interface ReadAccessInput {
  serviceAccount: ServiceAccountRef;
  cluster: Cluster;
  association?: Association;
  role?: Role;
  /** Whether the Pod Identity Agent runs on the cluster; `unknown` unless EKS says so. */
  agent: 'present' | 'absent' | 'unknown';
}

/** What it means. */
export interface AccessReading {
  trustScope?: TrustScope;
  admission?: Admission;
  grants: Grant[];
  otherPermissions: OtherPermission[];
  findings: Finding[];
  documents: DocumentView[];
}

/** Reads what was read: scope, admission, grants, findings. Pure. */
export function readAccess(_input: ReadAccessInput): AccessReading {
  throw new Error('pending');
}
