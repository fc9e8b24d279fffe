import { parseRoleArn } from '../../../platform/arns';
import { invalidParameter } from '../eksErrors';

/** A target role may be in any account, so no more than its form is checked before a pod asks for credentials. */
export function checkTargetRole(
  targetRoleArn: string | undefined,
): string | undefined {
  if (targetRoleArn === undefined || targetRoleArn === '') {
    return undefined;
  }
  if (!parseRoleArn(targetRoleArn)) {
    throw invalidParameter(`Invalid target role ARN: ${targetRoleArn}`);
  }
  return targetRoleArn;
}
