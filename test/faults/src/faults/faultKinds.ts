import type { FaultKind } from './FaultKind';

/** What AWS says of an error is for the log; no answer may have it. */
export const RAW = 'as only AWS would put it';

const serverError = { kind: 'error', status: 500, message: RAW } as const;

/** Faults that are gone when the SDK tries again. */
export const passing: FaultKind[] = [
  { name: 'throttled once', fault: { kind: 'throttle' }, times: 1 },
  { name: '500 once', fault: serverError, times: 1 },
  { name: 'connection reset before', fault: { kind: 'reset' }, times: 1 },
];

/** Faults after which a call has had its effect, and nobody knows. */
export const lostAnswers: FaultKind[] = [
  {
    name: 'connection reset after the effect',
    fault: { kind: 'reset', when: 'after' },
    times: 1,
  },
  {
    name: '500 after the effect',
    fault: { ...serverError, when: 'after' },
    times: 1,
  },
];

/** Faults that stay until somebody does something. */
export const lasting: FaultKind[] = [
  {
    name: 'throttled always',
    fault: { kind: 'throttle' },
    // To a HEAD, S3 says nothing but 503.
    words:
      /AWS limits how often \w+:\w+ is called|AWS did not answer s3:GetObject\b/,
  },
  {
    name: '500 always',
    fault: serverError,
    words: /\w+:\w+ failed for/,
  },
  {
    name: 'access denied',
    fault: {
      kind: 'error',
      code: 'AccessDeniedException',
      status: 403,
      message: RAW,
    },
    words: /AWS does not let the portal call \w+:\w+ for/,
  },
  {
    name: 'AWS crashes',
    fault: { kind: 'crash' },
    words: /AWS did not answer \w+:\w+ for/,
  },
];

/** As {@link lasting}, after the call has had its effect. */
export const lastingAfter: FaultKind[] = [
  {
    name: 'AWS crashes after the effect',
    fault: { kind: 'crash', when: 'after' },
    words: /AWS did not answer \w+:\w+ for/,
  },
];

/** The client goes away meanwhile. */
export const slow: FaultKind = {
  name: 'slow, and the client goes away',
  fault: { kind: 'delay', ms: 120 },
  times: 1,
};
