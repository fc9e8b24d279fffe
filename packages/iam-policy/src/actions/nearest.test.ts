import fc from 'fast-check';
import { runs } from '../__testUtils__/runs';
import { editDistance, nearest } from './nearest';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['a', '', 1],
    ['get', 'got', 1],
    ['get', 'gets', 1],
    ['get', 'gte', 1],
    ['kitten', 'sitting', 3],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 10)).toBe(distance);
  });

  it('only says that it is above the limit', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });

  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'c'),
    maxLength: 8,
  });

  it('is the same both ways, and zero for the same text alone', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const distance = editDistance(a, b, 10);
        expect(editDistance(b, a, 10)).toBe(distance);
        expect(distance === 0).toBe(a === b);
      }),
      runs(500),
    );
  });

  it('does not depend on a limit that is not reached', () => {
    fc.assert(
      fc.property(text, text, fc.nat(8), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(
          Math.min(editDistance(a, b, 10), limit + 1),
        );
      }),
      runs(500),
    );
  });
});

describe('nearest', () => {
  it.each([
    ['getobjects', ['putobject', 'getobject'], 'getobject'],
    ['sqs', ['sns', 'sts', 'sqsx'], 'sns'],
    ['sqs', ['iam', 'kms'], undefined],
    ['getobject', [], undefined],
  ])('of %j among %j: %j', (text, candidates, expected) => {
    expect(nearest(text, candidates)).toBe(expected);
  });
});
