import type { DecisionReason, StepReason } from '../model';

/** Why a service refuses an action whatever policies say; a clause. Undefined where it is not for that. */
export function refusalWords(
  reason: DecisionReason | StepReason,
): string | undefined {
  switch (reason.cause) {
    case 'public-access-restricted':
      return `S3 Block Public Access keeps other accounts from bucket ${reason.params.bucket}, because its policy is public`;
    case 'bucket-owner-alone':
      return `S3 lets nobody but account ${reason.params.accountId}, which owns bucket ${reason.params.bucket}, call ${reason.params.action}`;
    default:
      return undefined;
  }
}
