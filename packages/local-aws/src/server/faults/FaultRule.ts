/**
 * What happens to a call.
 *
 * - `throttle`: the service's own throttling error.
 * - `error`: by `status` (500, 503) the service's own error of that kind, or by `code` one that the service has or that
 *   you made up (400 unless `status` says otherwise).
 * - `reset`: the connection is reset and nothing answered.
 * - `answer`: something else answers in the place of AWS, as a gateway does: with `status` (200 unless it says otherwise), `body`
 *   (nothing) and `contentType` (`text/html`), and without anything of AWS's own.
 * - `cut`: the call does what it is for, and half of the body of its answer comes: as if that were the whole, or with
 *   `then: 'silence'` followed by nothing more until the caller gives up. An answer without a body ends as it does otherwise, or
 *   does not come.
 * - `delay`: the call takes longer, and goes on: to the next rule, or to what it is for.
 * - `crash`: the server is gone. Connections are reset, nothing listens any more; as a command, the process ends.
 *
 * With `when: 'after'` the call does what it is for first, so that the caller does not see what it has changed.
 *
 * @public
 */
export type Fault =
  | { kind: 'throttle'; retryAfterSeconds?: number }
  | {
      kind: 'error';
      status?: number;
      code?: string;
      message?: string;
      when?: FaultMoment;
    }
  | { kind: 'reset'; when?: FaultMoment }
  | {
      kind: 'answer';
      status?: number;
      body?: string;
      contentType?: string;
      when?: FaultMoment;
    }
  | { kind: 'cut'; then?: 'end' | 'silence' }
  | { kind: 'delay'; ms: number; when?: FaultMoment }
  | {
      kind: 'crash';
      when?: FaultMoment;
      /** Whether what is remembered is written to the state file before. Default: false. */
      save?: boolean;
    };

/**
 * Before the call does anything (the default), or after it has done what it is for.
 *
 * @public
 */
export type FaultMoment = 'before' | 'after';

/**
 * Which calls a fault happens to. Rules are gone through in their order, and a call that one of them has hit (other than
 * by a delay) does not come to the next.
 *
 * @public
 */
export interface FaultRule {
  /** Pattern of the calls: `eks:CreatePodIdentityAssociation`, `iam:*`, `*`. */
  call: string;
  /** Only calls with this in a member of their input, without regard to case: a part of a name, an ARN, `bucket/key`. */
  resource?: string;
  /** Of the calls that fit, only this one, counted from 1. */
  nth?: number;
  /** Of the calls that fit, each of this number: 3 is the third, the sixth and so on. Default: 1, each one. */
  every?: number;
  /** Hits so many calls and no more. Default: no end. */
  times?: number;
  fault: Fault;
}

/**
 * A rule, and what has come of it.
 *
 * @public
 */
export interface FaultCount {
  rule: FaultRule;
  /** Calls that fitted. */
  seen: number;
  /** Calls that it has happened to. */
  hit: number;
}
