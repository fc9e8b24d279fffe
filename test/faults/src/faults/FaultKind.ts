import type { Fault } from 'local-aws';

/** What can go wrong with a call. */
export interface FaultKind {
  name: string;
  fault: Fault;
  /** How many calls it happens to, from the one that is meant; left out: it stays. */
  times?: number;
  /** That it breaks the body of an answer. */
  needsBody?: boolean;
  /** What people are told of the call where it stays. */
  words?: RegExp;
}
