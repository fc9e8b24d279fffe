import { invalidRequest } from '../dynamoDbErrors';
import { formatDecimal, parseDecimal } from './Decimal';

const MAX_DIGITS = 38;
/** 9.99…E+125 and 1E-130, in the form `0.digits` times ten to the power of this. */
const MAX_EXPONENT = 126;
const MIN_EXPONENT = -129;

/**
 * A number in the one form that DynamoDB gives back, or a ValidationException:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html#HowItWorks.DataTypes.Number
 */
export function normalizeNumber(text: string): string {
  const decimal = parseDecimal(text);
  if (!decimal) {
    throw invalidRequest(
      text === ''
        ? 'The parameter cannot be converted to a numeric value'
        : `The parameter cannot be converted to a numeric value: ${text}`,
    );
  }
  if (decimal.digits.length > MAX_DIGITS) {
    throw invalidRequest(
      'Attempting to store more than 38 significant digits in a Number',
    );
  }
  if (decimal.sign !== 0 && decimal.exponent > MAX_EXPONENT) {
    throw invalidRequest(
      'Number overflow. Attempting to store a number with magnitude larger than supported range',
    );
  }
  if (decimal.sign !== 0 && decimal.exponent < MIN_EXPONENT) {
    throw invalidRequest(
      'Number underflow. Attempting to store a number with magnitude smaller than supported range',
    );
  }
  return formatDecimal(decimal);
}
