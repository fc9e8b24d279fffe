/**
 * Runs so many pieces of work at once, and lets those who wait take turns: somebody with thousands of pieces delays somebody with
 * one by a single piece.
 */
export class FairLimit {
  readonly #atOnce: number;
  readonly #waiting = new Map<object, (() => void)[]>();
  #running = 0;

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  /** Does a piece of work of `asker` when its turn comes. */
  async run<T>(asker: object, work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#atOnce) {
      await this.#turnOf(asker);
    } else {
      this.#running += 1;
    }
    try {
      return await work();
    } finally {
      this.#passOn();
    }
  }

  #turnOf(asker: object): Promise<void> {
    return new Promise(resolve => {
      const own = this.#waiting.get(asker) ?? [];
      own.push(resolve);
      this.#waiting.set(asker, own);
    });
  }

  /** Gives the place that came free to the next asker, who then stands last. */
  #passOn(): void {
    const [next] = this.#waiting;
    if (!next) {
      this.#running -= 1;
      return;
    }
    const [asker, own] = next;
    const start = own.shift();
    this.#waiting.delete(asker);
    if (own.length > 0) {
      this.#waiting.set(asker, own);
    }
    start?.();
  }
}
