import type { FaultCase } from './ErrorCase';

const COMMON =
  'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html';

const MESSAGES = {
  500: 'The request processing has failed because of an unknown error, exception or failure.',
  503: 'The request has failed due to a temporary failure of the server.',
};

/** A fault of the service, which it answers with an error of its own. */
export function byStatus(status: 500 | 503): FaultCase {
  return {
    fault: { kind: 'error', status },
    message: MESSAGES[status],
    source: COMMON,
  };
}

/** A fault that is told by its code, in words of the test: what AWS says of it is not known. */
export function byCode(code: string): FaultCase {
  const message = `There was a fault: ${code}`;
  return { fault: { kind: 'error', code, message }, message, source: COMMON };
}

/** More calls than the service takes. */
export const throttled: FaultCase = {
  fault: { kind: 'throttle' },
  message: 'Rate exceeded',
  source: COMMON,
};
