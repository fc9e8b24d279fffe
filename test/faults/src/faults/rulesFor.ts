import type { FaultRule } from 'local-aws';
import type { FaultKind } from './FaultKind';

/** More calls than any flow makes. */
const STAYS = 60;

/**
 * Rules that make a fault happen to a call from its n-th occurrence on. A call that a rule hits is not seen by those behind
 * it, so each further rule of `nth` has the next call.
 */
export function rulesFor(
  { fault, times = STAYS }: FaultKind,
  call: string,
  nth: number,
): FaultRule[] {
  return Array.from({ length: times }, () => ({ call, nth, fault }));
}
