import type { DecisionReason, KeptByAws, StepReason } from '../model';

/** Why AWS lets nobody change a thing; a clause. */
const KEPT: Readonly<Record<KeptByAws, string>> = {
  'service-linked-role':
    'it is a service-linked role, which only the service that it is linked to defines',
  'reserved-role': 'IAM Identity Center keeps the role, and alone changes it',
  'aws-managed-policy': 'it is a policy of AWS, which nobody else changes',
  'aws-managed-alias':
    'names that begin with alias/aws/ are kept for keys that AWS manages',
};

/** Why a service refuses an action whatever policies say; a clause. Undefined where it is not for that. */
export function refusalWords(
  reason: DecisionReason | StepReason,
): string | undefined {
  switch (reason.cause) {
    case 'public-access-restricted':
      return `S3 Block Public Access keeps other accounts from bucket ${reason.params.bucket}, because its policy is public`;
    case 'bucket-owner-alone':
      return `S3 lets nobody but account ${reason.params.accountId}, which owns bucket ${reason.params.bucket}, call ${reason.params.action}`;
    case 'kept-by-aws':
      return `nobody may call ${reason.params.action} on ${
        reason.params.resource
      }: ${KEPT[reason.params.what]}`;
    default:
      return undefined;
  }
}

/** That AWS asks for no permission; a clause. */
export function noPermissionWords(action: string): string {
  return `${action} needs no permission, and no policy denies it`;
}
