import { evaluateCondition } from '../../__testUtils__/evaluateCondition';
import type { ComparisonName } from '../../document';
import { COMPARISONS } from './comparisons';

/** For each operator a value of the policy, one of a request that is equal or in range, and one that is not. */
const VALUES: Record<
  Exclude<ComparisonName, 'Null'>,
  [policy: string, within: string, without: string]
> = {
  StringEquals: ['a', 'a', 'b'],
  StringNotEquals: ['a', 'a', 'b'],
  StringEqualsIgnoreCase: ['a', 'A', 'b'],
  StringNotEqualsIgnoreCase: ['a', 'A', 'b'],
  StringLike: ['a*', 'ab', 'b'],
  StringNotLike: ['a*', 'ab', 'b'],
  NumericEquals: ['10', '10', '11'],
  NumericNotEquals: ['10', '10', '11'],
  NumericLessThan: ['10', '9', '10'],
  NumericLessThanEquals: ['10', '10', '11'],
  NumericGreaterThan: ['10', '11', '10'],
  NumericGreaterThanEquals: ['10', '10', '9'],
  DateEquals: ['2026-01-01', '2026-01-01T00:00:00Z', '2026-01-02'],
  DateNotEquals: ['2026-01-01', '2026-01-01T00:00:00Z', '2026-01-02'],
  DateLessThan: ['2026-01-01', '2025-12-31', '2026-01-01'],
  DateLessThanEquals: ['2026-01-01', '2026-01-01', '2026-01-02'],
  DateGreaterThan: ['2026-01-01', '2026-01-02', '2026-01-01'],
  DateGreaterThanEquals: ['2026-01-01', '2026-01-01', '2025-12-31'],
  Bool: ['true', 'true', 'false'],
  BinaryEquals: ['QQ==', 'QQ==', 'Qg=='],
  IpAddress: ['10.0.0.0/8', '10.1.2.3', '11.1.2.3'],
  NotIpAddress: ['10.0.0.0/8', '10.1.2.3', '11.1.2.3'],
  ArnEquals: ['arn:aws:sns:*:1:t', 'arn:aws:sns:r:1:t', 'arn:aws:sns:r:2:t'],
  ArnNotEquals: ['arn:aws:sns:*:1:t', 'arn:aws:sns:r:1:t', 'arn:aws:sns:r:2:t'],
  ArnLike: ['arn:aws:sns:*:1:t', 'arn:aws:sns:r:1:t', 'arn:aws:sns:r:2:t'],
  ArnNotLike: ['arn:aws:sns:*:1:t', 'arn:aws:sns:r:1:t', 'arn:aws:sns:r:2:t'],
};

const rows = Object.entries(VALUES).map(
  ([name, values]) => [name, ...values] as const,
);
const isNegated = (name: string) => name.includes('Not');
const truth = (value: boolean) => String(value);

function check(operator: string, policy: string, request?: string | string[]) {
  return evaluateCondition(
    { [operator]: { key: policy } },
    request === undefined ? {} : { key: request },
  );
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html and
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
describe('every operator', () => {
  it('is in the table', () => {
    expect(Object.keys(VALUES)).toEqual(Object.keys(COMPARISONS));
  });

  it.each(rows)('%s', (name, policy, within, without) => {
    const negated = isNegated(name);
    expect(check(name, policy, within)).toBe(truth(!negated));
    expect(check(name, policy, without)).toBe(truth(negated));
    // "If the key … is not present in the request context, the values do not match", and negated ones do.
    expect(check(name, policy)).toBe(truth(negated));
  });

  it.each(rows)('%sIfExists', (name, policy, within, without) => {
    const negated = isNegated(name);
    expect(check(`${name}IfExists`, policy, within)).toBe(truth(!negated));
    expect(check(`${name}IfExists`, policy, without)).toBe(truth(negated));
    expect(check(`${name}IfExists`, policy)).toBe('true');
  });

  it.each(rows)('ForAllValues:%s', (name, policy, within, without) => {
    const negated = isNegated(name);
    const all = (values?: string[]) =>
      check(`ForAllValues:${name}`, policy, values);
    expect(all([within, within])).toBe(truth(!negated));
    expect(all([without, without])).toBe(truth(negated));
    expect(all([within, without])).toBe('false');
    // "also returns true if there are no context keys in the request".
    expect(all()).toBe('true');
    expect(all([])).toBe('true');
  });

  it.each(rows)('ForAnyValue:%s', (name, policy, within, without) => {
    const negated = isNegated(name);
    const any = (values?: string[]) =>
      check(`ForAnyValue:${name}`, policy, values);
    expect(any([within, within])).toBe(truth(!negated));
    expect(any([without, without])).toBe(truth(negated));
    expect(any([within, without])).toBe('true');
    // "For no matching context key …, the condition returns false."
    expect(any()).toBe('false');
    expect(any([])).toBe('false');
  });

  it.each(rows)('%s of a key that was not read', (name, policy) => {
    for (const operator of [
      name,
      `${name}IfExists`,
      `ForAllValues:${name}`,
      `ForAnyValue:${name}`,
    ]) {
      expect(
        evaluateCondition(
          { [operator]: { key: policy } },
          {},
          { unknown: ['key'] },
        ),
      ).toBe('unknown');
    }
  });

  it.each(rows)(
    '%s of several values of the policy',
    (name, policy, within, without) => {
      const block = { [name]: { key: [policy, policy] } };
      expect(evaluateCondition(block, { key: within })).toBe(
        truth(!isNegated(name)),
      );
      expect(evaluateCondition(block, { key: without })).toBe(
        truth(isNegated(name)),
      );
    },
  );
});
