/** Takes a number of calls a second, and as many at once. */
export class TokenBucket {
  readonly #perSecond: number;
  #tokens: number;
  #filledAt?: number;

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
    this.#tokens = perSecond;
  }

  /** Whether a call at this time is taken. */
  take(now: Date): boolean {
    if (this.#perSecond === Infinity) return true;
    const time = now.getTime();
    const passed = Math.max(time - (this.#filledAt ?? time), 0) / 1000;
    this.#filledAt = time;
    this.#tokens = Math.min(
      this.#tokens + passed * this.#perSecond,
      this.#perSecond,
    );
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
