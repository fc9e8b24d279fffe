import type {
  DecisionQuestion,
  ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';
import type { Portal } from './portal/startPortal';
import type { Place, Scene } from './scene';

type Outcome = 'allowed' | 'denied' | 'unknown';

/** A question about the case's service account, with the right answer. */
export interface Asked extends Omit<DecisionQuestion, 'serviceAccount'> {
  outcome: Outcome | Outcome[];
  /** Why: the decision's own cause. */
  cause?: string;
  /** What its sentences must speak of: the answer, its advice, its reservations. */
  says?: RegExp[];
  saysNot?: RegExp[];
  /** What who-can says of the service account; it lists those denied nowhere. Default: the outcome. */
  whoCan?: { says: RegExp[] };
}

/** A finding that is right. */
export interface Found {
  rule: string;
  severity?: 'error' | 'warning' | 'info';
  /** What its message and advice must speak of. */
  says?: RegExp[];
  saysNot?: RegExp[];
}

/** What came of something that was done, and what is wrong with that. */
export interface Done {
  answer: string;
  wrong: string[];
}

/** What somebody met, in a scene of its own, and what is right. */
export interface Case {
  id: string;
  /** What is so, in one line. */
  name: string;
  scene(place: Place): Scene;
  asks?(place: Place): Asked[];
  /** Every finding of the service account's row. */
  findings: Found[];
  /** What else is wrong with the row. */
  row?(row: ServiceAccountAccess, place: Place): string[];
  /** What else is done. */
  act?(portal: Portal, place: Place): Promise<Done>;
}

/** Something that has to be so. */
export function must(isSo: boolean, words: string): string[] {
  return isSo ? [] : [`not so: ${words}`];
}
