import { AwsError } from '../../wire/types';

/** EKS's errors, by the names of its service model. */
type EksErrorName =
  | 'BadRequestException'
  | 'InvalidParameterException'
  | 'InvalidRequestException'
  | 'NotFoundException'
  | 'ResourceInUseException'
  | 'ResourceLimitExceededException'
  | 'ResourceNotFoundException';

export function eksError(
  name: EksErrorName,
  message: string,
  members?: Record<string, unknown>,
): AwsError {
  return new AwsError(name, message, { members });
}

export function invalidParameter(
  message: string,
  members?: Record<string, unknown>,
): AwsError {
  return eksError('InvalidParameterException', message, members);
}
