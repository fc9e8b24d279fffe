import fc from 'fast-check';
import { newObject } from '../store';
import { listing } from './listObjects';

function objects(keys: string[]) {
  return keys.map(key =>
    newObject({ key, body: new Uint8Array(), lastModified: new Date(0) }),
  );
}

function names(
  keys: string[],
  request: Partial<Parameters<typeof listing>[1]>,
) {
  return listing(objects(keys), {
    prefix: '',
    delimiter: '',
    after: '',
    maxKeys: 1000,
    ...request,
  }).entries.map(({ name }) => name);
}

describe('listing', () => {
  const keys = ['a.txt', 'b/1', 'b/2/x', 'b/2/y', 'c/'];

  it.each([
    [{}, keys],
    [{ prefix: 'b/' }, ['b/1', 'b/2/x', 'b/2/y']],
    [{ delimiter: '/' }, ['a.txt', 'b/', 'c/']],
    [{ prefix: 'b/', delimiter: '/' }, ['b/1', 'b/2/']],
    [{ prefix: 'b', delimiter: '/' }, ['b/']],
    [{ after: 'b/1' }, ['b/2/x', 'b/2/y', 'c/']],
    [{ delimiter: '/', after: 'b/' }, ['c/']],
    [{ maxKeys: 2 }, ['a.txt', 'b/1']],
    [{ maxKeys: 0 }, []],
    [{ prefix: 'none' }, []],
  ])('%j', (request, expected) => {
    expect(names([...keys].reverse(), request)).toEqual(expected);
  });

  it('sorts by UTF-8 bytes, not by UTF-16 units', () => {
    expect(names(['\u{1F600}', '\uFFFD'], {})).toEqual(['\uFFFD', '\u{1F600}']);
  });

  it('pages through every name once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', '/') })),
        fc.constantFrom('', '/'),
        fc.integer({ min: 1, max: 4 }),
        (some, delimiter, maxKeys) => {
          const filled = some.filter(key => key !== '');
          const seen: string[] = [];
          let after = '';
          let more = true;
          while (more) {
            const { entries, truncated } = listing(objects(filled), {
              prefix: '',
              delimiter,
              after,
              maxKeys,
            });
            seen.push(...entries.map(({ name }) => name));
            after = seen[seen.length - 1] ?? '';
            more = truncated;
          }
          expect(seen).toEqual(names(filled, { delimiter }));
        },
      ),
    );
  });
});
