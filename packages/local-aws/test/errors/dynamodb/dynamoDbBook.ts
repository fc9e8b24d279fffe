import { byCode, documentedErrors, type ErrorBook } from '../kit';
import { prepareDynamoDb, services } from './fixture';
import { dynamoDbReasons } from './reasons';
import { tableErrors } from './tables';

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html */
const ERRORS =
  'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html';

/** What is known of the errors of DynamoDB. */
export const dynamoDbBook: ErrorBook = {
  title: 'DynamoDB',
  service: 'dynamodb',
  services,
  prepare: prepareDynamoDb,
  documented: documentedErrors('dynamodb'),
  common: ['ValidationException'],
  // The page above: every error of a client is 400.
  statuses: {
    AccessDeniedException: 400,
    InternalServerError: 500,
    LimitExceededException: 400,
    PolicyNotFoundException: 400,
    ResourceInUseException: 400,
    ResourceNotFoundException: 400,
    TableNotFoundException: 400,
    ThrottlingException: 400,
    ValidationException: 400,
  },
  cases: tableErrors,
  denied: { error: 'AccessDeniedException' },
  faults: {
    InternalServerError: {
      fault: { kind: 'error', status: 500 },
      message:
        'The request could not be processed because of an internal server error.',
      source: ERRORS,
    },
    ThrottlingException: byCode('ThrottlingException'),
  },
  reasons: dynamoDbReasons,
};
