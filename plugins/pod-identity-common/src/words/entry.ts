import type { DecisionReason, StepReason } from '../model';
import { embedded } from './capitalised';

type EntryReason = Extract<
  StepReason,
  {
    cause:
      | 'association-absent'
      | 'association-unread'
      | 'role-absent'
      | 'role-unread'
      | 'target-role';
  }
>;

/** Why pods get no session of the role, or may not; a clause. Undefined where it is not for that. */
export function entryWords(
  reason: DecisionReason | StepReason,
): string | undefined {
  const { cause, params } = reason as EntryReason;
  switch (cause) {
    case 'association-absent':
      return `${params.serviceAccount} has no Pod Identity association on cluster ${params.cluster}`;
    case 'association-unread':
      return `the association of ${
        params.serviceAccount
      } could not be read: ${embedded(params.unread.reason)}`;
    case 'role-absent':
      return `role ${params.roleArn}, to which the association of ${params.serviceAccount} leads, does not exist`;
    case 'role-unread':
      return `role ${params.roleArn} could not be read: ${embedded(
        params.unread.reason,
      )}`;
    case 'target-role':
      return `pods of ${params.serviceAccount} go on to work as the target role ${params.roleArn}, which this portal does not read`;
    default:
      return undefined;
  }
}
