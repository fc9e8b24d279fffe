import { AwsError } from '../../wire/types';

/** The error of AWS's query services (IAM, STS) for a member outside its limits. */
export function validationError(
  found: string,
  constraint: string,
  message = `1 validation error detected: ${found} failed to satisfy constraint: ${constraint}`,
): AwsError {
  return new AwsError('ValidationError', message, { status: 400 });
}
