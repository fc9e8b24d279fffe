import {
  isKnownConditionOperator,
  parseConditionOperator,
} from './parseConditionOperator';

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
describe('parseConditionOperator', () => {
  it.each([
    ['StringEquals', { comparison: 'StringEquals', ifExists: false }],
    ['NotIpAddressIfExists', { comparison: 'NotIpAddress', ifExists: true }],
    [
      'ForAllValues:ArnLike',
      { comparison: 'ArnLike', qualifier: 'ForAllValues', ifExists: false },
    ],
    [
      'ForAnyValue:StringLikeIfExists',
      { comparison: 'StringLike', qualifier: 'ForAnyValue', ifExists: true },
    ],
    ['Null', { comparison: 'Null', ifExists: false }],
  ])('takes %s apart', (text, parts) => {
    expect(parseConditionOperator(text)).toEqual({ text, ...parts });
  });

  it.each([
    'NullIfExists',
    'ForAllValues:Null',
    'ForSomeValues:StringEquals',
    'ForAnyValue::StringEquals',
    ':StringEquals',
    'IfExists',
    'StringMatches',
    'stringEquals',
    'toString',
    '',
  ])('does not know %s', text => {
    expect(isKnownConditionOperator(text)).toBe(false);
  });
});
