import { AwsFailure, type AwsFailureReason } from './AwsFailure';

/** Whether something thrown is an AwsFailure, for one of the reasons where any are given. */
export function isFailure(
  error: unknown,
  ...reasons: AwsFailureReason[]
): error is AwsFailure {
  return (
    error instanceof AwsFailure &&
    (reasons.length === 0 || reasons.includes(error.reason))
  );
}
