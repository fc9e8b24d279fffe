import { AwsError } from '../../wire/types';

/** Errors of the API that have no shape in the service model. */
function modelled(code: string, message: string): AwsError {
  return new AwsError(code, message, { status: 400 });
}

export function missingParameter(name: string): AwsError {
  return modelled(
    'MissingParameter',
    `The request must contain the parameter ${name}.`,
  );
}

export function invalidParameterValue(message: string): AwsError {
  return modelled('InvalidParameterValue', message);
}

export function noSuchQueue(): AwsError {
  return new AwsError(
    'QueueDoesNotExist',
    'The specified queue does not exist.',
  );
}

export function invalidAttribute(name: string): AwsError {
  return new AwsError(
    'InvalidAttributeValue',
    `Invalid value for the parameter ${name}.`,
  );
}

/** A number within limits, or the service's own number where it was left out. */
export function numberWithin(
  name: string,
  value: number | undefined,
  limits: { min: number; max: number; otherwise: number },
): number {
  const { min, max, otherwise } = limits;
  const number = value ?? otherwise;
  if (!(number >= min && number <= max)) {
    throw invalidParameterValue(
      `Value ${number} for parameter ${name} is invalid. Reason: Must be between ${min} and ${max}, if provided.`,
    );
  }
  return number;
}
