function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The texts in an input, however deep. Bodies are bytes, and so are not among them. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    yield value;
  } else if (Array.isArray(value)) {
    for (const item of value) {
      yield* textsOf(item);
    }
  } else if (isPlain(value)) {
    yield* textsOf(Object.values(value));
  }
}

/** Whether an input has a text somewhere in a member; of S3's, in `bucket/key` too. */
export function mentions(input: object, text: string): boolean {
  const sought = text.toLowerCase();
  const { Bucket, Key } = input as { Bucket?: unknown; Key?: unknown };
  const address = [Bucket, Key].filter(each => typeof each === 'string');
  for (const each of [address.join('/'), ...textsOf(input)]) {
    if (each.toLowerCase().includes(sought)) {
      return true;
    }
  }
  return false;
}
