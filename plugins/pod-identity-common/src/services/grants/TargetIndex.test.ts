import fc from 'fast-check';
import { TargetIndex } from './TargetIndex';
import { s3Targets, type S3Target } from '../s3/s3Targets';
import { targetExtent } from './ServiceGrants';

const name = fc
  .array(fc.constantFrom('a', 'b', 'ab', '*', '?'), {
    minLength: 1,
    maxLength: 4,
  })
  .map(parts => parts.join(''));

const targets: fc.Arbitrary<S3Target[]> = fc
  .array(
    fc
      .tuple(name, fc.option(name, { nil: undefined }))
      .map(parts => parts.filter(part => part !== undefined).join('/')),
    { maxLength: 20 },
  )
  .map(names => names.flatMap(text => s3Targets(`arn:aws:s3:::${text}`)));

describe('TargetIndex', () => {
  it('finds all that overlap', () => {
    fc.assert(
      fc.property(targets, targets, (known, asked) => {
        const index = new TargetIndex(known.map(each => [each, each] as const));
        for (const target of asked) {
          const overlapping = known.filter(
            each => targetExtent(each, target) !== 'none',
          );
          const near = index.near(target);
          expect(overlapping.filter(each => !near.includes(each))).toEqual([]);
          expect(new Set(near).size).toBe(near.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('passes over what begins otherwise', () => {
    const known = s3Targets('arn:aws:s3:::data/reports/*');
    const index = new TargetIndex(known.map(each => [each, each] as const));
    expect(
      ['data/invoices/*', 'data2/reports/*', 'dat/reports/*', 'data'].flatMap(
        text => index.near(s3Targets(`arn:aws:s3:::${text}`)[0]),
      ),
    ).toEqual([]);
  });
});
