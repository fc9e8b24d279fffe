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

/** The same for items, whose table is not named. */
export function noSuchResource(): AwsError {
  return new AwsError(
    'ResourceNotFoundException',
    'Requested resource not found',
  );
}

/** Refuses what cannot be done here rather than doing something else. */
export function refuseOthers(
  operation: string,
  input: object,
  known: ReadonlySet<string>,
): void {
  const other = Object.entries(input).find(
    ([name, value]) => value !== undefined && !known.has(name),
  );
  if (other) {
    throw new AwsError(
      'NotImplemented',
      `local-aws does not implement dynamodb:${operation} with ${other[0]}`,
      { status: 501 },
    );
  }
}
