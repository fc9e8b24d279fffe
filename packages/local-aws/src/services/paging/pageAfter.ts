import { decodePageToken, encodePageToken } from './pageToken';

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

/** A page of a list. It goes on after the last key seen, so that no item is skipped or repeated when others come and go. */
export function pageAfter<T>(
  items: Iterable<T>,
  request: PageRequest<T>,
): Page<T> {
  const { keyOf } = request;
  const after =
    request.token === undefined ? undefined : decodePageToken(request.token);
  if (request.token !== undefined && after === undefined) {
    throw request.invalidToken();
  }
  const rest = [...items]
    .filter(item => after === undefined || keyOf(item) > after)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const page = rest.slice(0, request.limit);
  return rest.length > page.length
    ? { items: page, next: encodePageToken(keyOf(page[page.length - 1])) }
    : { items: page };
}
