/**
 * How long a write takes to be seen elsewhere. AWS promises none of these to be immediate.
 *
 * @public
 */
export interface Propagation {
  /** Milliseconds until EKS sees a role that IAM has created. */
  roleMs: number;
  /** Milliseconds during which a deleted association still blocks a new one for its service account. */
  associationDeleteMs: number;
}

/** The resources of a service that have policies, in a partition. The policy of each may be replaced. */
export type ResourcePolicies = (
  state: State,
  place: { partition: string },
) => Iterable<{ policy?: string }>;

/** Everything that is remembered. Each service keeps its part in stores of its own, see `Store`. */
export class State {
  constructor(
    readonly propagation: Propagation,
    /** Of each service that has any. */
    readonly resourcePolicies: readonly ResourcePolicies[],
  ) {}
}
