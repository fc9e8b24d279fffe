import { AwsError } from '../../wire/types';

/** DynamoDB's error for a request that cannot be. It has no shape in the service model. */
export function invalidRequest(message: string): AwsError {
  return new AwsError('ValidationException', message, { status: 400 });
}

/** As {@link invalidRequest}, in the words for a parameter. */
export function invalidParameter(message: string): AwsError {
  return invalidRequest(
    `One or more parameter values were invalid: ${message}`,
  );
}

export function noSuchTable(name: string): AwsError {
  return new AwsError(
    'ResourceNotFoundException',
    `Requested resource not found: Table: ${name} not found`,
  );
}
