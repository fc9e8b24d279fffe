import type { Field } from '../document/document';

/** How a value is written as plain JSON, and read again. `read(write(value))` is the value. */
export interface Shape<T> {
  /** @throws DocumentError that names the path of what is wrong */
  read(field: Field): T;
  write(value: T): unknown;
}

/** A shape whose values must pass a check besides. */
export function checked<T>(
  shape: Shape<T>,
  check: (value: T, field: Field) => void,
): Shape<T> {
  return {
    read(field) {
      const value = shape.read(field);
      check(value, field);
      return value;
    },
    write: value => shape.write(value),
  };
}

/** A list of records no two of which may have the same key, of any of these kinds of key. */
export function uniqueList<T>(
  shape: Shape<T>,
  ...keysOf: ((value: T) => string)[]
): Shape<T[]> {
  return {
    read(field) {
      const seen = keysOf.map(() => new Set<string>());
      return field.items().map(item => {
        const value = shape.read(item);
        keysOf.forEach((keyOf, at) => {
          const key = keyOf(value);
          if (seen[at].has(key)) {
            item.fail(`${key} is there twice`);
          }
          seen[at].add(key);
        });
        return value;
      });
    },
    write: values => values.map(value => shape.write(value)),
  };
}

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

/** A value that may be missing. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return {
    read: field => field.optional(each => shape.read(each)),
    write: value => (value === undefined ? undefined : shape.write(value)),
  };
}

export function list<T>(shape: Shape<T>): Shape<T[]> {
  return {
    read: field => field.items().map(item => shape.read(item)),
    write: values => values.map(value => shape.write(value)),
  };
}

export function setOf<T>(shape: Shape<T>): Shape<Set<T>> {
  const all = list(shape);
  return {
    read: field => new Set(all.read(field)),
    write: values => all.write([...values]),
  };
}

function readPair<T>(field: Field, shape: Shape<T>): [string, T] {
  const pair = field.items();
  if (pair.length !== 2) {
    field.fail('must be a pair of key and value');
  }
  return [text.read(pair[0]), shape.read(pair[1])];
}

/** A map, as pairs of key and value: an object would not keep the order of keys that look like numbers. */
export function mapOf<T>(shape: Shape<T>): Shape<Map<string, T>> {
  return {
    read: field => new Map(field.items().map(item => readPair(item, shape))),
    write: map => [...map].map(([key, value]) => [key, shape.write(value)]),
  };
}

/** A map of records that carry their key themselves, as a list of them. */
export function keyed<T>(
  shape: Shape<T>,
  keyOf: (value: T) => string,
): Shape<Map<string, T>> {
  return {
    read(field) {
      const map = new Map<string, T>();
      for (const item of field.items()) {
        const value = shape.read(item);
        const key = keyOf(value);
        if (map.has(key)) {
          item.fail(`${key} is there twice`);
        }
        map.set(key, value);
      }
      return map;
    },
    write: map => [...map.values()].map(value => shape.write(value)),
  };
}

/** An object whose members have names of any kind and values of one. */
export function dictionary<T>(shape: Shape<T>): Shape<Record<string, T>> {
  return {
    read: field =>
      Object.fromEntries(
        field.entries().map(([name, member]) => [name, shape.read(member)]),
      ),
    write: value =>
      Object.fromEntries(
        Object.entries(value).map(([name, member]) => [
          name,
          shape.write(member),
        ]),
      ),
  };
}

/** A shape for every member of a record, so that none can be forgotten when one is added. */
export type MemberShapes<T> = { [K in keyof T]-?: Shape<T[K]> };

/** An object with members that are known; those that are written as undefined are left out. */
export function record<T extends object>(shapes: MemberShapes<T>): Shape<T> {
  const names = Object.keys(shapes) as (keyof T & string)[];
  return {
    read(field) {
      const members = field.members(...names);
      const value: Partial<T> = {};
      for (const name of names) {
        const member = shapes[name].read(members[name]);
        if (member !== undefined) {
          value[name] = member;
        }
      }
      // Every member was read by a shape of its type.
      return value as T;
    },
    write: value =>
      Object.fromEntries(
        names
          .map(name => [name, shapes[name].write(value[name])])
          .filter(([, written]) => written !== undefined),
      ),
  };
}
