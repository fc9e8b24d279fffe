import type { Shape } from './Shape';

/** Text, which may be empty. */
export const text: Shape<string> = {
  read: field =>
    typeof field.value === 'string' ? field.value : field.fail('must be text'),
  write: value => value,
};

export const flag: Shape<boolean> = {
  read: field => field.boolean(),
  write: value => value,
};

/** A whole number, 0 or more. */
export const count: Shape<number> = {
  read: field => field.integer({ min: 0 }),
  write: value => value,
};

/** A point in time, as ISO 8601. */
export const date: Shape<Date> = {
  read(field) {
    const value = new Date(text.read(field));
    return Number.isNaN(value.getTime())
      ? field.fail('must be a time such as 2026-01-31T12:00:00.000Z')
      : value;
  },
  write: value => value.toISOString(),
};

/** Bytes, as base64. */
export const bytes: Shape<Uint8Array> = {
  read(field) {
    const value = text.read(field);
    const decoded = Buffer.from(value, 'base64');
    return decoded.toString('base64') === value
      ? new Uint8Array(decoded)
      : field.fail('must be base64');
  },
  write: value => Buffer.from(value).toString('base64'),
};

/** One of some texts. */
export function choice<T extends string>(...choices: readonly T[]): Shape<T> {
  return {
    read: field => field.oneOf(choices),
    write: value => value,
  };
}

/** Text that must be accepted by a test; the problem says what it must be. */
export function textThat(
  accepts: (value: string) => boolean,
  problem: string,
): Shape<string> {
  return {
    read(field) {
      const value = text.read(field);
      return accepts(value) ? value : field.fail(problem);
    },
    write: value => value,
  };
}
