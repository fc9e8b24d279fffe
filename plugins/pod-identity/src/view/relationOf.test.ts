import { relationOf } from './relationOf';

describe('relationOf', () => {
  it.each([
    ['StringEquals', '=', false],
    ['stringequals', '=', false],
    ['StringEqualsIfExists', '=', true],
    ['StringNotEquals', '≠', false],
    ['StringLike', '≈', false],
    ['StringNotLikeIfExists', '≉', true],
    ['ForAllValues:StringEquals', undefined, false],
    ['Null', undefined, false],
    ['StringEqualsIgnoreCase', undefined, false],
  ])('%s', (operator, sign, orMissing) => {
    expect(relationOf(operator)).toEqual({ sign, orMissing });
  });
});
