import type { AccessDecision, DecisionStep } from '../../model';
import type { AdmissionDecision } from '../../subject/trust/readAdmission';
import type { PermissionJudgement } from './judgePermissions';
import type { Reservation } from '../../model';
import type { Refusal } from '../../services';

/** What decided. */
export type Cause =
  | 'association-absent'
  | 'association-unread'
  | 'role-absent'
  | 'role-unread'
  | 'trust'
  | 'target-role'
  | 'permissions'
  | 'resource-unsaid'
  | Refusal['cause']
  | 'kept-by-aws'
  | 'no-permission-needed'
  | Reservation['cause'];

/** A decision before it is put into words. A part of the path that was not reached is absent. */
export interface Judged {
  outcome: AccessDecision['outcome'];
  denial?: AccessDecision['denial'];
  cause: Cause;
  /** For a refusal. */
  refusal?: Refusal;
  deciding: DecisionStep['layer'];
  admission?: AdmissionDecision;
  permissions?: PermissionJudgement;
}
