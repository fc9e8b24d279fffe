import { setImmediate } from 'node:timers/promises';
import { isFailure } from './aws';
import { FairLimit } from './FairLimit';

/** How long others wait at most, in milliseconds, but for a piece of work that takes longer by itself. */
const LONGEST = 10;

/** The event loop serves everybody in the process: one slice at a time, and requests take turns. */
const eventLoop = new FairLimit(1);

/** Work that can stop between two pieces, and gives its result at the end. */
export type Pieces<T> = Iterator<unknown, T, undefined>;

/** Cuts the long work of one request into slices, between which the backend serves others. */
export class TimeSlices {
  readonly #signal: AbortSignal | undefined;

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  /** Does work to its end. Throws what it throws, and the signal's reason once nobody waits for it. */
  async finish<T>(pieces: Pieces<T>): Promise<T> {
    for (;;) {
      // A request is known by its signal.
      const last = await eventLoop.run(this.#signal ?? this, async () => {
        await setImmediate();
        this.#throwIfAbandoned();
        return sliceOf(pieces);
      });
      if (last.done) {
        return last.value;
      }
    }
  }

  /** What was read by the time that a request may take is still told; where the client went away nobody is left to tell. */
  #throwIfAbandoned(): void {
    if (this.#signal?.aborted && !isFailure(this.#signal.reason)) {
      throw this.#signal.reason;
    }
  }
}

function sliceOf<T>(pieces: Pieces<T>): IteratorResult<unknown, T> {
  const started = performance.now();
  for (;;) {
    const piece = pieces.next();
    if (piece.done || performance.now() - started >= LONGEST) {
      return piece;
    }
  }
}
