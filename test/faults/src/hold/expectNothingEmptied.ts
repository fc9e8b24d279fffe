/**
 * No list is without items that has some where nothing fails, unless what it belongs to says what was not read: an answer that
 * could not be read never looks like one that says that there is nothing.
 */
export function expectNothingEmptied(clean: unknown, body: unknown): void {
  expect([...emptied(clean, body, '')]).toEqual([]);
}

function* emptied(
  clean: unknown,
  body: unknown,
  path: string,
): Generator<string> {
  if (Array.isArray(clean) && Array.isArray(body)) {
    if (clean.length > 0 && body.length === 0) {
      yield path;
    }
    for (const [index, item] of body.entries()) {
      yield* emptied(clean[index], item, `${path}[${index}]`);
    }
  } else if (isObject(clean) && isObject(body) && !tellsWhy(body)) {
    for (const [name, value] of Object.entries(body)) {
      yield* emptied(clean[name], value, `${path}.${name}`);
    }
  }
}

/** That a part of an answer says that it is not whole. */
function tellsWhy({
  failures,
  incomplete,
  missing,
  outcome,
}: Record<string, unknown>) {
  return (
    isFilled(failures) ||
    isFilled(incomplete) ||
    (outcome === 'unknown' && isFilled(missing))
  );
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
