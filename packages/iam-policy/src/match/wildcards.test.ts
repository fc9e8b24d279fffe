import * as fc from 'fast-check';
import {
  actionMatches,
  matchesWildcard,
  patternCovers,
  patternsOverlap,
} from './wildcards';

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
    expect(matchesWildcard('a*', 'a', new Set([1]))).toBe(false);
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

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
describe('actionMatches', () => {
  it.each([
    ['*', 's3:GetObject', true],
    ['s3:*', 's3:GetObject', true],
    ['S3:getOBJECT', 's3:GetObject', true],
    ['s3:Get*', 's3:PutObject', false],
    ['iam:*AccessKey*', 'iam:CreateAccessKey', true],
    ['s3:GetObjec?', 's3:GetObject', true],
    ['s3:GetObject', 's3:GetObjectTagging', false],
  ])('%s and %s: %s', (pattern, action, result) => {
    expect(actionMatches(pattern, action)).toBe(result);
  });
});

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

describe('both', () => {
  const pattern = fc
    .array(fc.constantFrom('a', 'b', '*', '?'), { maxLength: 12 })
    .map(characters => characters.join(''));

  it('agree with a table of all ends on long patterns', () => {
    fc.assert(
      fc.property(pattern, pattern, (a, b) => {
        expect(patternsOverlap(a, b)).toBe(
          leadsToBothEnds(a, b, (x, y) => x === '*' || y === '*', isLike),
        );
        expect(patternCovers(a, b)).toBe(
          leadsToBothEnds(
            a,
            b,
            x => x === '*',
            (x, y) => x === y || (x === '?' && y !== '*'),
          ),
        );
      }),
      { numRuns: 3000 },
    );
  });
});

function isLike(x: string, y: string): boolean {
  return x === y || x === '?' || y === '?';
}

/** Whether one comes to the end of both, past either character where `isFree` says so and past both where `isPair` does. */
function leadsToBothEnds(
  a: string,
  b: string,
  isFree: (x?: string, y?: string) => boolean,
  isPair: (x: string, y: string) => boolean,
): boolean {
  const ends = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, () => false),
  );
  ends[a.length][b.length] = true;
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      const next =
        isFree(a[i], b[j]) && (ends[i + 1]?.[j] || ends[i][j + 1] || false);
      const pair =
        i < a.length &&
        j < b.length &&
        isPair(a[i], b[j]) &&
        ends[i + 1][j + 1];
      ends[i][j] ||= next || pair;
    }
  }
  return ends[0][0];
}
