import type { TrailEvent } from '../../aws/cloudtrail/store';
import { count, date, flag, list, optional, record, text } from '../shapes';

export const trailEvent = record<TrailEvent>({
  sequence: count,
  eventId: text,
  eventName: text,
  eventSource: text,
  eventTime: date,
  readOnly: flag,
  username: optional(text),
  accessKeyId: optional(text),
  resources: list(record({ type: text, name: text })),
  record: text,
});
