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
