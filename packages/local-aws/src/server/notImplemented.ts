import type { Operation } from '../platform/types';
import { AwsError } from '../wire';

/** Takes the place of operations that there are none of. */
export const notImplemented: Operation = (_, { service, operation }) => {
  throw new AwsError(
    'NotImplemented',
    `local-aws does not implement ${service}:${operation}`,
    { status: 501 },
  );
};
