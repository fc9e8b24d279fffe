import { pageAfter, type Ordered, type Page } from '../../platform/paging';
import { invalidParameter } from './eksErrors';

/** A page of an EKS list: 1 to 100, 100 where nothing is asked. */
export function eksPage<T>(
  items: Iterable<T> | Ordered<T>,
  input: { maxResults?: number; nextToken?: string },
  keyOf: (item: T) => string,
): Page<T> {
  const limit = input.maxResults ?? 100;
  if (!(limit >= 1 && limit <= 100)) {
    throw invalidParameter('maxResults must be between 1 and 100.');
  }
  return pageAfter(items, {
    limit,
    token: input.nextToken,
    keyOf,
    invalidToken: () => invalidParameter('The nextToken is invalid.'),
  });
}
