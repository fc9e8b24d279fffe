/**
 * What is known of a thing: it was read, it is known not to be there, or it could not be read. What is unread is never
 * taken for absent.
 *
 * @public
 */
export type Reading<T> = ReadValue<T> | Absent | Unread;

/**
 * A thing as it was read.
 *
 * @public
 */
export interface ReadValue<T> {
  state: 'read';
  value: T;
}

/**
 * A thing that is known not to be there.
 *
 * @public
 */
export interface Absent {
  state: 'absent';
}

/**
 * A thing of which nothing is known, and how to learn of it.
 *
 * @public
 */
export interface Unread {
  state: 'unread';
  cause: UnreadCause;
  /** What happened, in one sentence. */
  reason: string;
  /** What to do, in one sentence; absent where nothing helps. */
  advice?: string;
  /** What the sentences name, for whoever words them anew: `action`, `resource`, `account` of a call. */
  params?: Record<string, string>;
}

/**
 * Why a thing is unread.
 *
 * - `not-found`, `forbidden`, `throttled`, `unreachable`, `invalid`, `failed`: what came of the call that reads it.
 * - `unsupported`: the portal does not read such a thing.
 * - `unconfigured`: the portal's config does not state it, or names no way to read it.
 * - `withheld`: who asks may not be shown it.
 * - `unasked`: it depends on what the question leaves open.
 *
 * @public
 */
export type UnreadCause =
  | 'not-found'
  | 'forbidden'
  | 'throttled'
  | 'unreachable'
  | 'invalid'
  | 'failed'
  | 'unsupported'
  | 'unconfigured'
  | 'withheld'
  | 'unasked';

/**
 * What was to be read.
 *
 * @public
 */
export interface ReadSubject {
  kind:
    | 'annotation'
    | 'cluster'
    | 'association'
    | 'role'
    | 'policy'
    | 'agent'
    | 'bucket'
    | 'object'
    | 'resource';
  /** In words, with the part that is meant: `role arn:…`, `encryption of bucket reports`. */
  name: string;
  arn?: string;
}

/**
 * Something that could not be read, and what that means for what is shown.
 *
 * @public
 */
export interface ReadFailure extends Omit<Unread, 'state'> {
  subject: ReadSubject;
}

/**
 * What was read; undefined where it is absent or unread.
 *
 * @public
 */
export function valueOf<T>(reading: Reading<T>): T | undefined {
  return reading.state === 'read' ? reading.value : undefined;
}

/**
 * A value as a reading; undefined says that it is absent.
 *
 * @public
 */
export function readingOf<T>(value: T | undefined): Reading<T> {
  return value === undefined ? { state: 'absent' } : { state: 'read', value };
}
