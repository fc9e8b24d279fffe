import type { Fault } from '../faults';

/**
 * A call that was seen.
 *
 * @public
 */
export interface CallRecord {
  /** Counts up from 1. */
  number: number;
  /** When it came, by the clock of the account. ISO 8601. */
  time: string;
  /** Name of the service: `s3`. */
  service: string;
  /** Undefined where the call was refused before its operation was known, such as for its signature. */
  operation?: string;
  accountId?: string;
  region?: string;
  /** Of the answer; undefined where the connection was reset. */
  status?: number;
  /** Code of the error that was answered. */
  error?: string;
  /** What was made to happen to it: a fault of the rules, or `limit` where there were too many calls. */
  injected?: Fault['kind'] | 'limit';
}
