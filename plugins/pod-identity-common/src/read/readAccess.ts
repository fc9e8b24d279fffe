import type { ActionCatalogue } from 'iam-policy/actions';
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
import { readFindings } from './findings/readFindings';
import { readGrants } from './grants/readGrants';
import { readRolePolicies } from './policies/RolePolicies';
import { readAdmission } from './readAdmission';
import { readDocuments } from './readDocuments';
import type { Surroundings } from './surroundings';
import { readTrustDocument } from './trust/readTrustDocument';

/**
 * What was read of one service account.
 *
 * @public
 */
export interface ReadAccessInput extends Surroundings {
  serviceAccount: ServiceAccountRef;
  cluster: Cluster;
  association?: Association;
  role?: Role;
  /** True where the role could not be read (not allowed, unreachable), so that its absence here says nothing. */
  roleUnread?: boolean;
  /** Whether the Pod Identity Agent runs on the cluster; `unknown` unless EKS says so. */
  agent: 'present' | 'absent' | 'unknown';
  /**
   * What AWS documents of its actions, for the services of `namedServices`: findings about names and condition keys are made
   * of it, and nothing else. Given by a backend, for the data is too large for a browser.
   */
  actions?: ActionCatalogue;
}

/**
 * What it means.
 *
 * @public
 */
export interface AccessReading {
  trustScope?: TrustScope;
  admission?: Admission;
  grants: Grant[];
  otherPermissions: OtherPermission[];
  findings: Finding[];
  documents: DocumentView[];
}

/**
 * Reads what was read: scope, admission, grants, findings. Pure; never throws.
 * Verdicts are those of the role's own documents: service control policies, bucket policies and KMS keys are not in the
 * input, and may take away more.
 *
 * @public
 */
export function readAccess(input: ReadAccessInput): AccessReading {
  const { role, association } = input;
  const policies = readRolePolicies(role, association);
  const trustScope = policies.trust && readTrustDocument(policies.trust);
  const admission =
    role && policies.trust && readAdmission(role, policies.trust, input);
  const { grants, otherPermissions } = readGrants(policies, input, admission);
  return {
    ...(trustScope ? { trustScope } : {}),
    ...(admission ? { admission } : {}),
    grants,
    otherPermissions,
    findings: readFindings({
      input,
      policies,
      trustScope,
      admission,
      grants,
    }),
    documents: readDocuments(policies),
  };
}
