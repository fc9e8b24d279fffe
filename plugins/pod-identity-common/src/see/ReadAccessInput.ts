import type { ActionCatalogue } from 'iam-policy/actions';
import type { Association, Cluster, Role, ServiceAccountRef } from '../model';
import type { Surroundings } from '../subject/Surroundings';

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
