import fc from 'fast-check';

type Path = (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) {
    return [path];
  }
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, at) => [at, item])
    : Object.entries(value);
  return [
    path,
    ...entries.flatMap(([key, member]) => pathsOf(member, [...path, key])),
  ];
}

function replaced(value: any, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) {
    return by;
  }
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[key] = replaced(value[key], rest, by);
  return copy;
}

/** A document with something else in some place of it. */
export function spoiled(document: unknown): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      fc.constantFrom(...pathsOf(document)),
      fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom(undefined, NaN, -1, '', '__proto__', 'arn:aws:iam::1'),
      ),
    )
    .map(([path, by]) => replaced(document, path, by));
}
