import { checkNumber, validationError } from '../../platform/constraints';
import { pageAfter, type Ordered } from '../../platform/paging';

/** A page of an IAM list: at most 1,000, 100 where nothing is asked. */
export function iamPage<T>(
  items: Iterable<T> | Ordered<T>,
  input: { MaxItems?: number; Marker?: string },
  keyOf: (item: T) => string,
): { items: T[]; IsTruncated: boolean; Marker?: string } {
  const { items: page, next } = pageAfter(items, {
    limit: checkNumber('maxItems', input.MaxItems ?? 100, {
      min: 1,
      max: 1000,
    }),
    token: input.Marker,
    keyOf,
    invalidToken: () =>
      validationError(
        `Value '${input.Marker}' at 'marker'`,
        'Member must be a marker of an earlier response',
        `Invalid Marker: ${input.Marker}`,
      ),
  });
  return { items: page, IsTruncated: next !== undefined, Marker: next };
}
