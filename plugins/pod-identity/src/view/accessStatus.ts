import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';

/**
 * How far a service account gets on its way to a role.
 *
 * - `admitted`: it has an association, and the role admits it
 * - `refused`: the role's trust policy does not admit it
 * - `undecided`: whether the role admits it could not be decided
 * - `role-gone`: the association names a role that does not exist
 * - `role-unread`: the role could not be read
 * - `no-association`: the cluster was read and has none
 * - `unread`: the cluster or the association could not be read
 * - `misnamed`: the annotation names no service account
 */
export type AccessStatus =
  | 'admitted'
  | 'refused'
  | 'undecided'
  | 'role-gone'
  | 'role-unread'
  | 'no-association'
  | 'unread'
  | 'misnamed';

const byAdmission = {
  allowed: 'admitted',
  denied: 'refused',
  unknown: 'undecided',
} as const;

/** Reads the status of a service account. Absence is claimed only where nothing failed on the way to it. */
export function accessStatus(access: ServiceAccountAccess): AccessStatus {
  if (!access.serviceAccount) {
    return access.failures.some(({ what }) => what === 'cluster')
      ? 'unread'
      : 'misnamed';
  }
  if (!access.association) {
    const failed = access.failures.some(
      ({ what }) => what === 'cluster' || what === 'association',
    );
    return failed ? 'unread' : 'no-association';
  }
  if (!access.role) {
    const gone = access.failures.some(
      ({ what, reason }) => what === 'role' && reason === 'not-found',
    );
    return gone ? 'role-gone' : 'role-unread';
  }
  return byAdmission[access.admission?.outcome ?? 'unknown'];
}
