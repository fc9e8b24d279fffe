import { AwsError } from '../wire';

/** A throttling error, with the header `Retry-After`. */
export class Throttled extends AwsError {
  constructor(error: AwsError, readonly retryAfterSeconds: number) {
    super(error.code, error.message, error.options);
  }
}
