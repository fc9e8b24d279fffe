import { relationOf } from './relationOf';

describe('relationOf', () => {
  it.each([
    ['StringEquals', 'equals', false],
    ['stringequals', 'equals', false],
    ['StringEqualsIfExists', 'equals', true],
    ['StringNotEquals', 'differs', false],
    ['StringLike', 'like', false],
    ['StringNotLikeIfExists', 'unlike', true],
    ['ForAllValues:StringEquals', undefined, false],
    ['Null', undefined, false],
    ['StringEqualsIgnoreCase', undefined, false],
  ])('%s', (operator, kind, orMissing) => {
    expect(relationOf(operator)).toEqual({ kind, orMissing });
  });
});
