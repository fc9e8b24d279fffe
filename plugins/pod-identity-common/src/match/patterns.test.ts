import { matchesWildcard } from 'iam-policy';
import { patternCovers, patternsOverlap } from './patterns';

/** Every text of at most this length over these characters. */
function textsOver(characters: string, length: number): string[] {
  if (length === 0) {
    return [''];
  }
  const shorter = textsOver(characters, length - 1);
  const longest = shorter.filter(text => text.length === length - 1);
  return [
    ...shorter,
    ...longest.flatMap(text => [...characters].map(next => text + next)),
  ];
}

const texts = textsOver('ab', 4);
const patterns = textsOver('a*?', 3);
const matchedBy = new Map(
  patterns.map(pattern => [
    pattern,
    texts.filter(text => matchesWildcard(pattern, text)),
  ]),
);
const pairs = patterns.flatMap(a => patterns.map(b => [a, b] as const));
const matched = (pattern: string) => matchedBy.get(pattern) ?? [];

describe('patternCovers', () => {
  it.each([
    ['*', 'reports/*', true],
    ['*', '', true],
    ['reports/*', 'reports/2024/*', true],
    ['reports/*', 'reports/*', true],
    ['reports/*', '*', false],
    ['reports/?', 'reports/*', false],
    ['a?c', 'abc', true],
    ['a?c', 'a?c', true],
    ['abc', 'a?c', false],
    ['*b', 'a*b', true],
  ])('%s covers %s: %s', (outer, inner, expected) => {
    expect(patternCovers(outer, inner)).toBe(expected);
  });

  it('covers only patterns all of whose texts it matches', () => {
    const wrong = pairs.filter(
      ([outer, inner]) =>
        patternCovers(outer, inner) &&
        !matched(inner).every(text => matched(outer).includes(text)),
    );
    expect(wrong).toEqual([]);
  });

  it('covers a text exactly when it matches it', () => {
    const wrong = patterns.flatMap(pattern =>
      texts.filter(
        text => patternCovers(pattern, text) !== matchesWildcard(pattern, text),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('patternsOverlap', () => {
  it.each([
    ['reports/*', '*/2024', true],
    ['reports/*', 'invoices/*', false],
    ['*', '', true],
    ['?', '', false],
  ])('%s overlaps %s: %s', (a, b, expected) => {
    expect(patternsOverlap(a, b)).toBe(expected);
  });

  it('overlaps exactly where some text matches both', () => {
    const wrong = pairs.filter(
      ([a, b]) =>
        patternsOverlap(a, b) !==
        matched(a).some(text => matched(b).includes(text)),
    );
    expect(wrong).toEqual([]);
  });
});
