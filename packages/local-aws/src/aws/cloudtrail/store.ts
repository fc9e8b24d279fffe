import { REGIONS, Store } from '../../platform/state';

/** A management event as it is kept: what can be looked up by, and the whole of it. */
export interface TrailEvent {
  /** Counts up, so that pages stay where they are when events come. */
  sequence: number;
  eventId: string;
  eventName: string;
  eventSource: string;
  eventTime: Date;
  readOnly: boolean;
  username?: string;
  accessKeyId?: string;
  resources: readonly { type: string; name: string }[];
  /** JSON text. */
  record: string;
}

/** More than anybody looks through here; the oldest go first. */
const MAX_EVENTS = 10_000;

/** The events of one account in one Region, oldest first. */
export class TrailStore {
  #events: TrailEvent[] = [];
  #next = 1;

  add(event: Omit<TrailEvent, 'sequence'>): void {
    this.#events.push({ ...event, sequence: this.#next });
    this.#next += 1;
    // Not one by one, so that a full store costs no more than an empty one.
    if (this.#events.length >= 2 * MAX_EVENTS) {
      this.#events = this.#events.slice(-MAX_EVENTS);
    }
  }

  newestFirst(): TrailEvent[] {
    return this.oldestFirst().reverse();
  }

  oldestFirst(): TrailEvent[] {
    return this.#events.slice(-MAX_EVENTS);
  }

  /** Puts events that were kept elsewhere, oldest first, in the place of those that are here. */
  restore(events: readonly TrailEvent[]): void {
    this.#events = [...events];
    this.#next = (events.at(-1)?.sequence ?? 0) + 1;
  }
}

export const trails = new Store(REGIONS, () => new TrailStore());
