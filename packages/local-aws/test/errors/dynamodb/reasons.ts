import type { Reason } from '../kit';

/** Documented errors of DynamoDB that no input brings about here. */
export const dynamoDbReasons: readonly Reason[] = [
  {
    error: 'InvalidEndpointException',
    because: 'it is for clients that discover endpoints, and there is one',
  },
  {
    error: 'LimitExceededException',
    operations: [
      'DeleteTable',
      'TagResource',
      'UntagResource',
      'PutResourcePolicy',
      'DeleteResourcePolicy',
    ],
    because:
      'it is for many changes of tables at the same time, and each is done at once',
  },
  {
    error: 'ResourceInUseException',
    operations: [
      'DeleteTable',
      'TagResource',
      'UntagResource',
      'PutResourcePolicy',
      'DeleteResourcePolicy',
    ],
    because:
      'it is for tables that are being changed, and each is done at once',
  },
];
