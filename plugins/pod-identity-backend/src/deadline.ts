import type { RequestHandler } from 'express';
import { AwsFailure, isFailure } from './aws';
import { within } from './within';

/** For what is under way to end and to be told, once it is given up. */
const GRACE_MS = 2_000;

/**
 * Does what a request is for, and gives it up after its time. What is read is answered as far as it was read by then; what is
 * written says how far it came.
 */
export async function withinDeadline<T>(
  requestMs: number,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  try {
    return await within(
      {
        ms: requestMs,
        late: () => tookTooLong(requestMs),
        signal,
        graceMs: GRACE_MS,
      },
      run,
    );
  } catch (error) {
    throw isFailure(error) ? error.toError() : error;
  }
}

function tookTooLong(requestMs: number): AwsFailure {
  const seconds = requestMs / 1000;
  return new AwsFailure({
    reason: 'unreachable',
    happened: `The portal gave up after ${seconds} s, before AWS had answered everything.`,
    advice:
      'Try again, or ask for less at once; the platform team can raise podIdentity.deadlines.request.',
    params: { seconds: String(seconds) },
    wasRepeated: true,
    cause: new Error(`A request was given up after ${requestMs} ms`),
  });
}

/** Ends a request whose body does not come within the time of a request. */
export function refuseSlowBody(requestMs: number): RequestHandler {
  return (request, response, next) => {
    const timer = setTimeout(() => {
      if (request.complete || response.headersSent) {
        return;
      }
      response.once('finish', () => request.destroy());
      response
        .status(408)
        .set('connection', 'close')
        .json({
          error: {
            name: 'RequestTimeoutError',
            message: `The body of the request did not come within ${
              requestMs / 1000
            } s. Send it whole.`,
          },
          response: { statusCode: 408 },
        });
    }, requestMs);
    response.once('close', () => clearTimeout(timer));
    next();
  };
}
