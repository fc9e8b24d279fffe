import { callMatches, type NamedCall } from './callPattern';
import type { Latency } from './Latency';

/** Milliseconds that a call takes before it begins. */
export function latencyOf(
  latency: Latency,
  call: NamedCall,
  random: () => number,
): number {
  const found = Object.entries(latency).find(([pattern]) =>
    callMatches(pattern, call),
  );
  if (!found) {
    return 0;
  }
  const [, time] = found;
  return typeof time === 'number'
    ? time
    : time.min + random() * (time.max - time.min);
}
