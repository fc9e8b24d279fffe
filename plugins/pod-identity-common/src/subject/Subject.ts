import {
  valueOf,
  type Association,
  type Cluster,
  type Reading,
  type Role,
  type ServiceAccountRef,
} from '../model';

/**
 * By what the Pod Identity Agent is known to run on a cluster: its EKS add-on, EKS Auto Mode, or the portal's config.
 *
 * @public
 */
export type AgentSource = 'add-on' | 'auto-mode' | 'self-managed';

/**
 * How the pods of a service account come to a role.
 *
 * @public
 */
export type Mechanism = {
  kind: 'association';
  association: Reading<Association>;
  /**
   * The agent that hands its credentials to the pods. Absent: nothing that was asked knows of one, which an installation
   * besides EKS is invisible to.
   */
  agent: Reading<AgentSource>;
};

/**
 * Who may or may not do something: a service account, and the role that its pods come to.
 *
 * @public
 */
export interface Subject {
  serviceAccount: ServiceAccountRef;
  cluster: Cluster;
  mechanism: Mechanism;
  /** Absent: nothing leads to a role, or to one that does not exist. */
  role: Reading<Role>;
}

/** What was read of a subject; a part that is absent or unread is left out. */
export interface KnownSubject
  extends Pick<Subject, 'serviceAccount' | 'cluster'> {
  association?: Association;
  role?: Role;
}

/** What was read of a subject. */
export function knownOf({
  serviceAccount,
  cluster,
  mechanism,
  role,
}: Subject): KnownSubject {
  return {
    serviceAccount,
    cluster,
    association: valueOf(mechanism.association),
    role: valueOf(role),
  };
}
