import { setImmediate } from 'node:timers/promises';

/** How long others wait at most, in milliseconds, but for a piece of work that takes longer by itself. */
const LONGEST = 10;

/** Cuts long work into slices, between which the backend serves others. */
export class TimeSlices {
  readonly #signal: AbortSignal | undefined;
  #started = performance.now();

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  /** To be awaited before each piece of work. Throws the signal's reason once nobody waits for the work. */
  async next(): Promise<void> {
    if (performance.now() - this.#started >= LONGEST) {
      await setImmediate();
      this.#signal?.throwIfAborted();
      this.#started = performance.now();
    }
  }
}
