import fc from 'fast-check';
import { type Page, pageAfter } from './paging';

function page(items: string[], limit: number, token?: string): Page<string> {
  return pageAfter(items, {
    limit,
    token,
    keyOf: item => item,
    invalidToken: () => new Error('invalid token'),
  });
}

describe('pageAfter', () => {
  it('gives every item once, in order, whatever the size of a page', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string()),
        fc.integer({ min: 1, max: 7 }),
        (items, limit) => {
          const seen: string[] = [];
          let token: string | undefined;
          do {
            const { items: some, next } = page(items, limit, token);
            expect(some.length).toBeLessThanOrEqual(limit);
            seen.push(...some);
            token = next;
          } while (token !== undefined);
          expect(seen).toEqual(
            [...items].sort((a, b) => Number(a > b) - Number(a < b)),
          );
        },
      ),
    );
  });

  it('goes on where it was when the item it stopped at is gone', () => {
    const { next } = page(['a', 'b', 'c'], 2);
    expect(page(['a', 'c', 'd'], 2, next)).toEqual({ items: ['c', 'd'] });
  });

  it('gives no token on a last page that is full', () => {
    expect(page(['a', 'b'], 2)).toEqual({ items: ['a', 'b'] });
  });

  it.each(['', 'a', 'YWZ0ZXI', '!!!'])('refuses the token %j', token => {
    expect(() => page(['a'], 1, token)).toThrow('invalid token');
  });
});
