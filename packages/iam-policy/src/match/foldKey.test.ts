import * as fc from 'fast-check';
import { foldKey, foldsTo } from './foldKey';

describe('foldsTo', () => {
  it.each([
    ['aws:PrincipalTag/Team', 'AWS:principaltag/team', true],
    ['aws:PrincipalTag/Team', 'aws:PrincipalTag/Teams', false],
    ['aws:RequestTag/É', 'aws:requesttag/é', true],
    // Its lower case is two characters.
    ['aws:RequestTag/İ', 'AWS:requesttag/İ', true],
  ])('%s and %s: %s', (key, other, same) => {
    expect(foldsTo(key, foldKey(other))).toBe(same);
  });

  it('agrees with foldKey', () => {
    const key = fc.string({ unit: fc.constantFrom(...'aAbBéÉİi/:') });
    fc.assert(
      fc.property(key, key, (a, b) => {
        expect(foldsTo(a, foldKey(b))).toBe(foldKey(a) === foldKey(b));
      }),
    );
  });
});
