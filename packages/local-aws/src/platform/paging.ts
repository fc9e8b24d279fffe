/** Items that can be walked in the order of their keys, from any key on. */
export interface Ordered<T> {
  after(key: string | undefined): Iterable<T>;
}

/** What a caller asked of a list. */
export interface PageRequest<T> {
  limit: number;
  token?: string;
  /** Unique among the items; pages follow its order. */
  keyOf: (item: T) => string;
  /** The service's error for a token that it did not give out. */
  invalidToken: () => Error;
}

/** One page. `next` is absent on the last. */
export interface Page<T> {
  items: T[];
  next?: string;
}

function inOrder<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
): Ordered<T> {
  return {
    after: key =>
      [...items]
        .filter(item => key === undefined || keyOf(item) > key)
        .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  };
}

/**
 * A page of a list. It goes on after the last key seen, so that no item is skipped or repeated when others come and go. Of
 * items that are ordered already, no more are looked at than the page takes.
 */
export function pageAfter<T>(
  items: Iterable<T> | Ordered<T>,
  request: PageRequest<T>,
): Page<T> {
  const { keyOf, limit } = request;
  const after =
    request.token === undefined ? undefined : decodePageToken(request.token);
  if (request.token !== undefined && after === undefined) {
    throw request.invalidToken();
  }
  const ordered = 'after' in items ? items : inOrder(items, keyOf);
  const page: T[] = [];
  for (const item of ordered.after(after)) {
    if (page.length === limit) {
      return { items: page, next: encodePageToken(keyOf(page[limit - 1])) };
    }
    page.push(item);
  }
  return { items: page };
}

const MARK = 'after:';

/** Hides the last key of a page, so that nobody builds a token of their own. */
export function encodePageToken(key: string): string {
  return Buffer.from(MARK + key).toString('base64url');
}

/** The key in a token; undefined for a text that is no token of ours. */
export function decodePageToken(token: string): string | undefined {
  const text = Buffer.from(token, 'base64url').toString();
  return text.startsWith(MARK) ? text.slice(MARK.length) : undefined;
}
