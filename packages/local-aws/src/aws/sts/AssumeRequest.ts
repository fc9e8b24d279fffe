import type { RoleArn } from '../../platform/arns';
import type { CallerPrincipal } from '../../platform/authorization';
import type { RoleRecord } from '../../platform/identity';

/** Who wants to assume a role: what the trust policy sees, and what limits them on their own side. */
export type Assumer = CallerPrincipal;

/** One assumption of a role. */
export interface AssumeRequest {
  /** Default: `sts:AssumeRole`. */
  action?: 'sts:AssumeRoleWithWebIdentity';
  assumer: Assumer;
  role: RoleRecord;
  place: RoleArn;
  sessionName: string;
  durationSeconds: number;
  /** Session tags, those inherited from the session before included. */
  tags: Readonly<Record<string, string>>;
  transitiveTagKeys: readonly string[];
  sessionPolicies: readonly string[];
  externalId?: string;
  /** That of the session before, or the one that is asked for. */
  sourceIdentity?: string;
  /** Condition keys that only this way of assuming brings. */
  keys?: Readonly<Record<string, string>>;
  /** ARN of the provider whose token was shown. */
  federatedProvider?: string;
}
