import { checkout } from '../__fixtures__/checkout';
import { fraudScorer } from '../__fixtures__/fraudScorer';
import { legacyBatch } from '../__fixtures__/legacyBatch';
import { untoldFailures } from './untoldFailures';

describe('untoldFailures', () => {
  it('tells once that the role is gone', () => {
    expect(fraudScorer.failures).toHaveLength(1);
    expect(untoldFailures(fraudScorer)).toEqual([]);
  });

  it('leaves the failure where no finding tells it', () => {
    expect(untoldFailures({ ...fraudScorer, findings: [] })).toEqual(
      fraudScorer.failures,
    );
  });

  it('leaves what could not be read of another role', () => {
    const [failure] = fraudScorer.failures;
    const target = {
      ...failure,
      name: 'role arn:aws:iam::444455556666:role/x',
    };
    expect(
      untoldFailures({ ...fraudScorer, failures: [failure, target] }),
    ).toEqual([target]);
  });

  it.each([legacyBatch, checkout])('leaves the others', access => {
    expect(untoldFailures(access)).toEqual(access.failures);
  });
});
