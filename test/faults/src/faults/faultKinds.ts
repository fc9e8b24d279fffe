import type { FaultKind } from './FaultKind';

/** What AWS says of an error is for the log; no answer may have it. */
export const RAW = 'as only AWS would put it';

const serverError = { kind: 'error', status: 500, message: RAW } as const;

/** What a gateway says of a path that it does not know. */
const PAGE = '<html><head><title>404 Not Found</title></head></html>';

const BROKEN = /The answer of AWS to \w+:\w+ for .+ is broken: it is /;
const FOREIGN = /Something else than AWS answered \w+:\w+ for/;

/** Answers that are not AWS's, or not whole. Each could be taken for one that says that there is nothing. */
const brokenAnswers: FaultKind[] = [
  {
    name: 'malformed body',
    fault: { kind: 'cut' },
    needsBody: true,
    words: BROKEN,
  },
  {
    name: 'empty body',
    fault: { kind: 'answer' },
    // To a HEAD there is never more.
    words: new RegExp(`${BROKEN.source}empty|${FOREIGN.source}`),
  },
  {
    name: 'page of HTML',
    fault: { kind: 'answer', body: PAGE },
    words: FOREIGN,
  },
  {
    name: '404 of a gateway',
    fault: { kind: 'answer', status: 404, body: PAGE },
    words: FOREIGN,
  },
];

/** The answer to this has no members: AWS itself sends it empty. */
const EMPTY_BY_DESIGN = 'eks:TagResource';

/** Whether a fault can happen to a call: what has no body has none that could break. */
export function canHappen({ needsBody, fault }: FaultKind, call: string) {
  const isEmpty = fault.kind === 'answer' && fault.body === undefined;
  return call === EMPTY_BY_DESIGN
    ? !needsBody && !isEmpty
    : !needsBody || !/:Head/.test(call);
}

/** Faults that are gone when the SDK tries again. */
export const passing: FaultKind[] = [
  ...brokenAnswers.map(kind => ({
    ...kind,
    name: `${kind.name} once`,
    times: 1,
  })),
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
  {
    name: 'empty body after the effect',
    fault: { kind: 'answer', when: 'after' },
    times: 1,
  },
];

/** Faults that stay until somebody does something. */
export const lasting: FaultKind[] = [
  ...brokenAnswers.map(kind => ({ ...kind, name: `${kind.name} always` })),
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
