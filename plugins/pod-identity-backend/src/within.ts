import { isError } from '@backstage/errors';

/** When something is given up. */
export interface Limits {
  /** Milliseconds from now. */
  ms: number;
  /** Why it is given up then. */
  late(): Error;
  /** Aborts it before. */
  signal?: AbortSignal;
  /** Milliseconds that it has to end by itself, once it is given up. Default: 0. */
  graceMs?: number;
}

/**
 * Runs something that is given up after a time, or when a signal aborts. What runs is given a signal of both; where it does not
 * end at that, it is left to itself. Rejects with the reason why it was given up.
 */
export async function within<T>(
  { ms, late, signal, graceMs = 0 }: Limits,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort(signal?.reason);
  const timer = setTimeout(() => controller.abort(late()), ms);
  let grace: NodeJS.Timeout | undefined;
  const givenUp = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => {
      grace = setTimeout(() => reject(controller.signal.reason), graceMs);
    });
  });
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) {
    stop();
  }
  try {
    return await Promise.race([run(controller.signal), givenUp]);
  } catch (error) {
    // Whoever heeds a signal may say no more than that it aborted.
    throw controller.signal.aborted &&
      isError(error) &&
      error.name === 'AbortError'
      ? controller.signal.reason
      : error;
  } finally {
    clearTimeout(timer);
    clearTimeout(grace);
    signal?.removeEventListener('abort', stop);
  }
}
