import type { Field } from '../../document';
import type { Shape } from './Shape';

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
