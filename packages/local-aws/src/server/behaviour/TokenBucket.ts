/** Tokens that are taken one at a time and come back over time. */
export class TokenBucket {
  readonly #perSecond: number;
  readonly #burst: number;
  #tokens: number;
  #filledAt?: number;

  constructor(perSecond: number, burst: number) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#tokens = burst;
  }

  #fill(time: number): void {
    const passed = Math.max(time - (this.#filledAt ?? time), 0) / 1000;
    this.#filledAt = time;
    this.#tokens = Math.min(
      this.#tokens + passed * this.#perSecond,
      this.#burst,
    );
  }

  /** Seconds until there is a token: 0 where there is one now. Takes none. */
  wait(now: Date): number {
    this.#fill(now.getTime());
    return this.#tokens >= 1 ? 0 : (1 - this.#tokens) / this.#perSecond;
  }

  take(): void {
    this.#tokens -= 1;
  }
}
