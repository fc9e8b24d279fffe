import { setTimeout as sleep } from 'node:timers/promises';

/** How long to wait for AWS to agree with itself. */
export interface Patience {
  /** In all, in milliseconds. */
  totalMs: number;
  /** Before the first repetition; each further wait is twice as long. */
  firstMs: number;
}

/** IAM's writes are seen everywhere within seconds; a form or a task can bear half a minute. */
export const DEFAULT_PATIENCE: Patience = { totalMs: 30_000, firstMs: 500 };

/**
 * Tries until there is no more reason to wait, or patience is at its end; then gives what the last try gave.
 * Rejects at once where the signal aborts.
 */
export async function patiently<T>(
  attempt: () => Promise<T>,
  options: {
    patience: Patience;
    signal: AbortSignal | undefined;
    /** Whether what an attempt gave is expected to change by itself. */
    waitsFor: (outcome: PromiseSettledResult<T>) => boolean;
  },
): Promise<T> {
  const { patience, signal, waitsFor } = options;
  const end = Date.now() + patience.totalMs;
  for (let wait = patience.firstMs; ; wait *= 2) {
    const [outcome] = await Promise.allSettled([attempt()]);
    const rest = end - Date.now();
    if (rest > 0 && waitsFor(outcome)) {
      await sleep(Math.min(wait, rest), undefined, { signal }).catch(() =>
        signal?.throwIfAborted(),
      );
    } else if (outcome.status === 'fulfilled') {
      return outcome.value;
    } else {
      throw outcome.reason;
    }
  }
}
