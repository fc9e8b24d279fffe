import { RAW } from '../faults';
import { textsOf } from './textsOf';

/** What only a programmer reads: names of the SDK's errors, codes of sockets, addresses, stacks, and AWS's own words. */
const FOR_PROGRAMMERS = [
  /\b\w+(Exception|Failure)\b/,
  /\bE(CONN|PIPE|TIME)\w+|socket hang up/,
  /\$metadata|\$fault|\n\s+at /,
  /127\.0\.0\.1/,
  /Rate exceeded|throttling/i,
];

/** No answer shows what is for the log. */
export function expectNothingRaw(body: unknown): void {
  const shown = textsOf(body).filter(
    text =>
      text.includes(RAW) || FOR_PROGRAMMERS.some(pattern => pattern.test(text)),
  );
  expect(shown).toEqual([]);
}
