import * as fc from 'fast-check';
import { matchesWildcard } from './matchesWildcard';

function asRegExp(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 's');
}

describe('matchesWildcard', () => {
  it.each([
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['?', '', false],
    ['a*c', 'abbc', true],
    ['a*c', 'abbd', false],
    ['*a*b', 'xaxaxb', true],
    ['a?c', 'a*c', true],
    ['a.c', 'abc', false],
    ['a**', 'a', true],
  ])('%j and %j: %s', (pattern, text, result) => {
    expect(matchesWildcard(pattern, text)).toBe(result);
  });

  it('agrees with a regular expression', () => {
    const letters = (alphabet: string) =>
      fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 12 });
    fc.assert(
      fc.property(letters('ab*?.'), letters('ab*?.'), (pattern, text) => {
        expect(matchesWildcard(pattern, text)).toBe(
          asRegExp(pattern).test(text),
        );
      }),
      { numRuns: 5000 },
    );
  });

  it('takes marked wildcards as plain characters', () => {
    expect(matchesWildcard('a*', 'ab', new Set([1]))).toBe(false);
    expect(matchesWildcard('a*', 'a*', new Set([1]))).toBe(true);
    expect(matchesWildcard('*?', 'ab?', new Set([1]))).toBe(true);
    expect(matchesWildcard('*?', 'abc', new Set([1]))).toBe(false);
  });

  // Trying every split would outlast any test run.
  it('ends where backtracking would not', () => {
    expect(matchesWildcard(`${'a*'.repeat(50)}b`, 'a'.repeat(10_000))).toBe(
      false,
    );
  });
});
