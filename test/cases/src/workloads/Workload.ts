import type { Statement } from '../scene';

/** What somebody runs on EKS, with the policies that its authors document, written anew. */
export interface Workload {
  name: string;
  /** Default: EKS, for the service account on its cluster alone. */
  trust?: Statement[];
  permissions: Statement[];
  /** Every finding, and why it is true. */
  findings?: Justified[];
}

/** A finding that somebody has read and agrees with. */
export interface Justified {
  rule: string;
  /** Which statement of the trust policy, or of the other, it points at, from 1; left out where it points at none. */
  statement?: number;
  /** Why it is true, for the one who reads this table. */
  why: string;
}
