import fc from 'fast-check';
import {
  askedOfMany,
  oneOfMany,
  roles,
} from '../../__testUtils__/askArbitraries';
import { decideAccess } from '../decideAccess';
import { prepareDenial } from './prepareDenial';

const asked = fc
  .tuple(askedOfMany, fc.array(roles, { minLength: 1, maxLength: 3 }))
  .chain(([common, among]) =>
    fc.record({ common: fc.constant(common), all: oneOfMany(among) }),
  );

describe('prepareDenial', () => {
  it('says of each in turn what decideAccess says', () => {
    fc.assert(
      fc.property(asked, ({ common, all }) => {
        const isDenied = prepareDenial(common);
        for (const one of all) {
          const { outcome } = decideAccess({ ...common, ...one });
          expect(isDenied(one)).toBe(outcome === 'denied');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is put to many of either kind', () => {
    const denied = fc
      .sample(asked, { numRuns: 100, seed: 1 })
      .flatMap(({ common, all }) =>
        all.map(
          one => decideAccess({ ...common, ...one }).outcome === 'denied',
        ),
      );
    const share = denied.filter(Boolean).length / denied.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.8);
  });
});
