import { callMatches } from './behaviour';
import type { Fault } from './faults';

// Some hundred bytes each; a test of that many calls counts them in parts.
const KEPT = 10_000;

/** The last calls that were seen. */
export class CallLog {
  #calls: CallRecord[] = [];
  #number = 0;

  /** Notes a call when it comes; what becomes of it is filled in later. */
  open(call: Omit<CallRecord, 'number'>): CallRecord {
    this.#number += 1;
    const record = { number: this.#number, ...call };
    this.#calls.push(record);
    if (this.#calls.length > 2 * KEPT) {
      this.#calls = this.#calls.slice(-KEPT);
    }
    return record;
  }

  /** How many calls there were, kept or not. */
  get total(): number {
    return this.#number;
  }

  /** The last 10,000, oldest first; with a pattern only those that fit, which leaves out calls of no known operation. */
  list(pattern?: string): CallRecord[] {
    const fits = ({ service, operation }: CallRecord) =>
      pattern === undefined ||
      (operation !== undefined && callMatches(pattern, { service, operation }));
    return this.#calls
      .slice(-KEPT)
      .filter(fits)
      .map(call => ({ ...call }));
  }

  clear(): void {
    this.#calls = [];
    this.#number = 0;
  }
}

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
