import { evaluateCondition } from '../../__testUtils__/evaluateCondition';

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
describe('ForAllValues and ForAnyValue', () => {
  it.each([
    ['ForAllValues:StringEquals', ['a'], 'true'],
    ['ForAllValues:StringEquals', ['a', 'b'], 'true'],
    ['ForAllValues:StringEquals', ['a', 'c'], 'false'],
    ['ForAllValues:StringEquals', undefined, 'true'],
    ['ForAllValues:StringEquals', [], 'true'],
    ['ForAllValues:StringEquals', [''], 'true'],
    ['ForAllValues:StringEquals', ['', 'c'], 'false'],
    ['ForAnyValue:StringEquals', ['a', 'c'], 'true'],
    ['ForAnyValue:StringEquals', ['c', 'd'], 'false'],
    ['ForAnyValue:StringEquals', undefined, 'false'],
    ['ForAnyValue:StringEquals', [], 'false'],
    ['ForAnyValue:StringEquals', [''], 'false'],
    ['ForAnyValue:StringEquals', ['', 'a'], 'true'],
    ['ForAllValues:StringNotEquals', ['c', 'd'], 'true'],
    ['ForAllValues:StringNotEquals', ['a', 'c'], 'false'],
    ['ForAllValues:StringNotEquals', undefined, 'true'],
    ['ForAnyValue:StringNotEquals', ['a', 'c'], 'true'],
    ['ForAnyValue:StringNotEquals', ['a', 'b'], 'false'],
    ['ForAnyValue:StringNotEquals', undefined, 'false'],
    // https://repost.aws/questions/QU9HFmDzP0QGuU-fd7rS6B7w/foranyvalue-stringequalsifexists-behaving-unexpectedly
    ['ForAnyValue:StringEqualsIfExists', undefined, 'unknown'],
    ['ForAnyValue:StringEqualsIfExists', ['c'], 'false'],
    ['ForAllValues:StringEqualsIfExists', undefined, 'true'],
    ['ForAllValues:StringLike', ['a', 'b'], 'true'],
    ['ForAnyValue:StringNotLike', ['a', 'c'], 'true'],
  ])('%s with %j: %s', (operator, values, result) => {
    expect(
      evaluateCondition(
        { [operator]: { 'aws:TagKeys': ['a', 'b'] } },
        values ? { 'aws:TagKeys': values } : {},
      ),
    ).toBe(result);
  });

  // The example "ForAnyValue with a string condition operator" of
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
  it.each([
    [
      {
        'aws:TagKeys': ['environment'],
        'aws:RequestTag/environment': 'preprod',
      },
      'true',
    ],
    [
      {
        'aws:TagKeys': ['environment', 'costcenter'],
        'aws:RequestTag/environment': 'PreProd',
      },
      'true',
    ],
    [
      {
        'aws:TagKeys': ['Environment'],
        'aws:RequestTag/Environment': 'preprod',
      },
      'false',
    ],
    [
      {
        'aws:TagKeys': ['costcenter'],
        'aws:RequestTag/environment': 'preprod',
      },
      'false',
    ],
    [{ 'aws:RequestTag/environment': 'storage' }, 'false'],
    [{ 'aws:TagKeys': ['environment'] }, 'false'],
    [{}, 'false'],
  ])('%j: %s', (values, result) => {
    expect(
      evaluateCondition(
        {
          StringEqualsIgnoreCase: {
            'aws:RequestTag/environment': ['preprod', 'storage'],
          },
          'ForAnyValue:StringEquals': { 'aws:TagKeys': 'environment' },
        },
        values as Record<string, string | string[]>,
      ),
    ).toBe(result);
  });

  it('does not guess for several values without a qualifier', () => {
    const block = { StringEquals: { 'aws:TagKeys': ['a', 'b'] } };
    expect(evaluateCondition(block, { 'aws:TagKeys': ['a', 'c'] })).toBe(
      'unknown',
    );
    expect(evaluateCondition(block, { 'aws:TagKeys': ['a', 'b'] })).toBe(
      'true',
    );
    expect(evaluateCondition(block, { 'aws:TagKeys': ['c', 'd'] })).toBe(
      'false',
    );
  });
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists
describe('IfExists', () => {
  it.each([
    ['t1.micro', 'true'],
    ['m2.micro', 'false'],
    [undefined, 'true'],
  ])('%s: %s', (type, result) => {
    expect(
      evaluateCondition(
        {
          StringLikeIfExists: { 'ec2:InstanceType': ['t1.*', 't2.*', 'm3.*'] },
        },
        type ? { 'ec2:InstanceType': type } : {},
      ),
    ).toBe(result);
  });

  it.each([
    ['StringEqualsIfExists', 'false'],
    ['StringNotEqualsIfExists', 'true'],
  ])(
    '%s passes without the key, whatever its variables are',
    (operator, withKey) => {
      const block = { [operator]: { key: '${aws:PrincipalTag/team}' } };
      expect(evaluateCondition(block, {})).toBe('true');
      expect(evaluateCondition(block, { key: 'red' })).toBe(withKey);
    },
  );

  it('decides nothing without values', () => {
    const block = { StringLikeIfExists: { 'ec2:InstanceType': [] } };
    expect(evaluateCondition(block, {})).toBe('unknown');
    expect(evaluateCondition(block, { 'ec2:InstanceType': 't1.micro' })).toBe(
      'false',
    );
  });
});

describe('keys that were not read', () => {
  it.each([
    ['StringEquals', ['aws:PrincipalTag/x'], 'unknown'],
    ['StringEquals', ['AWS:principaltag/*'], 'unknown'],
    ['StringNotEquals', ['aws:PrincipalTag/x'], 'unknown'],
    ['StringEqualsIfExists', ['aws:PrincipalTag/x'], 'unknown'],
    ['Null', ['aws:PrincipalTag/x'], 'unknown'],
    ['StringEquals', ['aws:PrincipalTag/y', 's3:*'], 'false'],
  ])('%s with %j unknown: %s', (operator, unknown, result) => {
    expect(
      evaluateCondition(
        { [operator]: { 'aws:PrincipalTag/x': 'true' } },
        {},
        { unknown },
      ),
    ).toBe(result);
  });

  it('do not matter to a check that holds for present and absent keys', () => {
    const ask = (values: string[]) =>
      evaluateCondition({ Null: { key: values } }, {}, { unknown: ['key'] });
    expect(ask(['true', 'false'])).toBe('true');
    expect(ask([])).toBe('false');
  });

  it('does not choose between keys that differ only in case', () => {
    const block = { StringEquals: { 'ec2:ResourceTag/foo': 'bar1' } };
    expect(
      evaluateCondition(block, {
        'ec2:ResourceTag/foo': 'bar1',
        'ec2:ResourceTag/Foo': 'bar2',
      }),
    ).toBe('unknown');
    expect(
      evaluateCondition(block, {
        'ec2:ResourceTag/foo': 'bar1',
        'ec2:ResourceTag/Foo': 'bar1',
      }),
    ).toBe('true');
    expect(
      evaluateCondition(
        { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } },
        { 'aws:TagKeys': ['a'], 'aws:tagkeys': ['a', 'b'] },
      ),
    ).toBe('unknown');
  });
});
