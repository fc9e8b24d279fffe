const HOUR = 3_600_000;

/** Dates counted back from now, so that the company never looks abandoned. */
export class DemoClock {
  readonly #now: Date;

  constructor(now: Date) {
    this.#now = now;
  }

  hoursAgo(hours: number): Date {
    return new Date(this.#now.getTime() - hours * HOUR);
  }

  daysAgo(days: number): Date {
    return this.hoursAgo(days * 24);
  }
}
