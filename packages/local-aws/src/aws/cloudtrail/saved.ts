import { trails, type TrailEvent } from './store';
import {
  count,
  date,
  flag,
  list,
  optional,
  record,
  savedStore,
  savedValue,
  text,
} from '../../saved';

const trailEvent = record<TrailEvent>({
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

/** The events of an account in a Region. */
export const savedTrails = {
  regions: savedStore(trails, {
    events: savedValue(
      list(trailEvent),
      trail => trail.oldestFirst(),
      (trail, events) => trail.restore(events),
    ),
  }),
};
