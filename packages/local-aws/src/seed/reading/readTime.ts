import type { Field } from '../../document';

const MINUTE = 60_000;
const UNITS: Readonly<Record<string, number>> = {
  minute: MINUTE,
  hour: 60 * MINUTE,
  day: 24 * 60 * MINUTE,
};

/** A time, or one counted back from now: `3 days ago`. */
export function readTime(field: Field, now: Date): Date {
  const text = field.text();
  const ago = /^(\d+) (minute|hour|day)s? ago$/.exec(text);
  const time = ago
    ? new Date(now.getTime() - Number(ago[1]) * UNITS[ago[2]])
    : new Date(text);
  return Number.isNaN(time.getTime())
    ? field.fail(
        'must be a time such as 2026-01-31T12:00:00Z, or one such as 3 days ago',
      )
    : time;
}

/** When something was made: at the start where nothing is said. */
export function readCreated(field: Field, now: Date): Date {
  return field.optional(each => readTime(each, now)) ?? now;
}
