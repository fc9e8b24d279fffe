import type { Field } from '../../document';
import type { Shape } from './Shape';
import { text } from './scalars';

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
