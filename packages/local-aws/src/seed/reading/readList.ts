import type { Field } from '../../document';

/** What is in a list, nothing where it was left out. */
export function readList<T>(field: Field, read: (item: Field) => T): T[] {
  return field.optional(list => list.items().map(read)) ?? [];
}

/** As {@link readList}, for a list whose items are called by a name of their own. */
export function readUnique<T>(
  field: Field,
  read: (item: Field) => T,
  nameOf: (value: T) => string,
): T[] {
  const seen = new Set<string>();
  return readList(field, item => {
    const value = read(item);
    const name = nameOf(value);
    if (seen.has(name)) {
      item.fail(`${name} is there twice`);
    }
    seen.add(name);
    return value;
  });
}
