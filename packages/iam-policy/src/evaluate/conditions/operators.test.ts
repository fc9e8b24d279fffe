import { evaluateCondition } from '../../__testUtils__/evaluateCondition';

function check(
  operator: string,
  policyValue: string | string[],
  value: string | undefined,
) {
  return evaluateCondition(
    { [operator]: { key: policyValue } },
    value === undefined ? {} : { key: value },
  );
}

const PAGE =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html';

describe(`Numeric, ${PAGE}#Conditions_Numeric`, () => {
  it.each([
    ['NumericEquals', '10', '10', 'true'],
    ['NumericEquals', '10', '10.0', 'true'],
    ['NumericEquals', '10', '11', 'false'],
    ['NumericEquals', '9007199254740992', '9007199254740993', 'false'],
    ['NumericNotEquals', '10', '11', 'true'],
    ['NumericNotEquals', '10', undefined, 'true'],
    ['NumericLessThan', '10', '9.99', 'true'],
    ['NumericLessThan', '10', '10', 'false'],
    ['NumericLessThan', '-1', '-2', 'true'],
    ['NumericLessThanEquals', '10', '10', 'true'],
    ['NumericLessThanEquals', '10', '11', 'false'],
    ['NumericLessThanEquals', '10', undefined, 'false'],
    ['NumericGreaterThan', '10', '11', 'true'],
    ['NumericGreaterThan', '10', '9', 'false'],
    ['NumericGreaterThanEquals', '10', '10', 'true'],
    ['NumericGreaterThanEquals', '10', '9', 'false'],
    ['NumericEquals', '10', 'ten', 'unknown'],
    ['NumericEquals', '10', ' 10', 'unknown'],
    ['NumericEquals', '${aws:x}', '1', 'unknown'],
    ['NumericLessThanIfExists', '10', undefined, 'true'],
  ])('%s %s with %s: %s', (operator, policyValue, value, result) => {
    expect(check(operator, policyValue, value)).toBe(result);
  });
});

describe(`Date, ${PAGE}#Conditions_Date`, () => {
  it.each([
    ['DateEquals', '2020-01-01T00:00:00Z', '1577836800', 'true'],
    ['DateEquals', '2020-01-01', '2020-01-01T00:00:00Z', 'true'],
    ['DateEquals', '2020-01-01T02:00:00+02:00', '2020-01-01T00:00:00Z', 'true'],
    ['DateEquals', '2020-01-01T00:00:00-01:30', '2020-01-01T01:30:00Z', 'true'],
    ['DateNotEquals', '2020-01-01', '2020-01-02', 'true'],
    ['DateNotEquals', '2020-01-01', undefined, 'true'],
    [
      'DateLessThan',
      '2020-01-01T00:00:01Z',
      '2020-01-01T00:00:00.999Z',
      'true',
    ],
    ['DateLessThan', '2020-01-01T00:00:01Z', '2020-01-01T00:00:01Z', 'false'],
    [
      'DateLessThanEquals',
      '2020-01-01T00:00:01Z',
      '2020-01-01T00:00:01Z',
      'true',
    ],
    ['DateGreaterThan', '2020-01-01T00:00:01Z', '2020-06-01', 'true'],
    ['DateGreaterThan', '2020-01-01T00:00:01Z', '2019-06-01', 'false'],
    ['DateGreaterThan', '2020-01-01T00:00:01Z', undefined, 'false'],
    ['DateGreaterThanEquals', '1577836800', '2020-01-01T00:00:00Z', 'true'],
    ['DateEquals', '2020-02-30', '2020-03-01', 'unknown'],
    ['DateLessThan', '2020-01-01T00:00:00+99:00', '2010-01-01', 'unknown'],
    // A year, or seconds of 1970.
    ['DateGreaterThan', '2020', '2010-01-01', 'unknown'],
    ['DateEquals', '2020-01-01', 'today', 'unknown'],
    ['DateEquals', '2020-01-01', '2020-01-01 ', 'unknown'],
    ['DateLessThan', '0050-01-01', '1950-06-01', 'unknown'],
  ])('%s %s with %s: %s', (operator, policyValue, value, result) => {
    expect(check(operator, policyValue, value)).toBe(result);
  });
});

describe(`Bool, ${PAGE}#Conditions_Boolean`, () => {
  it.each([
    ['false', 'false', 'true'],
    ['false', 'true', 'false'],
    ['true', 'TRUE', 'true'],
    ['false', undefined, 'false'],
    ['yes', 'yes', 'unknown'],
  ])('%s with %s: %s', (policyValue, value, result) => {
    expect(check('Bool', policyValue, value)).toBe(result);
  });

  it('takes sets', () => {
    const block = (qualifier: string) => ({
      [`${qualifier}:Bool`]: { key: 'true' },
    });
    expect(
      evaluateCondition(block('ForAllValues'), { key: ['true', 'false'] }),
    ).toBe('false');
    expect(
      evaluateCondition(block('ForAnyValue'), { key: ['true', 'false'] }),
    ).toBe('true');
  });
});

describe(`BinaryEquals, ${PAGE}#Conditions_BinaryEquals`, () => {
  it.each([
    ['QmluYXJ5VmFsdWVJbkJhc2U2NA==', 'true'],
    ['ASIAIOSFODNN7EXAMPLE', 'false'],
    [undefined, 'false'],
    ['not base64!', 'unknown'],
    // Equal bytes, but not as RFC 4648 writes them.
    ['QmluYXJ5VmFsdWVJbkJhc2U2NA', 'unknown'],
    ['QmluYXJ5VmFsdWVJbkJhc2U2NB==', 'unknown'],
  ])('%s: %s', (value, result) => {
    expect(check('BinaryEquals', 'QmluYXJ5VmFsdWVJbkJhc2U2NA==', value)).toBe(
      result,
    );
  });
});

describe(`IpAddress, ${PAGE}#Conditions_IPAddress`, () => {
  it.each([
    ['IpAddress', '203.0.113.0/24', '203.0.113.1', 'true'],
    ['IpAddress', '203.0.113.0/24', '198.51.100.1', 'false'],
    ['IpAddress', '203.0.113.7/24', '203.0.113.1', 'true'],
    ['IpAddress', '203.0.113.7', '203.0.113.7', 'true'],
    ['IpAddress', '203.0.113.7', '203.0.113.8', 'false'],
    ['IpAddress', '0.0.0.0/0', '255.255.255.255', 'true'],
    ['IpAddress', '0.0.0.0/0', '::1', 'false'],
    ['IpAddress', '2001:DB8:1234:5678::/64', '2001:db8:1234:5678:1::1', 'true'],
    ['IpAddress', '2001:DB8:1234:5678::/64', '2001:db8:1234:5679::1', 'false'],
    ['IpAddress', '::ffff:10.0.0.0/104', '::ffff:10.1.2.3', 'true'],
    ['IpAddress', '203.0.113.0/24', undefined, 'false'],
    ['NotIpAddress', '203.0.113.0/24', '198.51.100.1', 'true'],
    ['NotIpAddress', '203.0.113.0/24', '203.0.113.1', 'false'],
    ['NotIpAddress', '203.0.113.0/24', undefined, 'true'],
    ['IpAddress', '203.0.113.0/33', '203.0.113.1', 'unknown'],
    ['IpAddress', '203.0.113.0/24', '203.0.113', 'unknown'],
    ['IpAddress', '203.0.113.0/24', '203.0.113.0/25', 'unknown'],
    ['IpAddress', '1::2::3', '1::3', 'unknown'],
    // An IPv4 address in the clothes of IPv6.
    ['IpAddress', '203.0.113.0/24', '::ffff:203.0.113.1', 'unknown'],
    ['NotIpAddress', '203.0.113.0/24', '::ffff:203.0.113.1', 'unknown'],
    ['IpAddress', '::ffff:203.0.113.0/120', '203.0.113.1', 'unknown'],
    ['NotIpAddress', '203.0.113.0/24', '2001:db8::1', 'true'],
  ])('%s %s with %s: %s', (operator, policyValue, value, result) => {
    expect(check(operator, policyValue, value)).toBe(result);
  });
});

describe(`Arn, ${PAGE}#Conditions_ARN`, () => {
  const topic = 'arn:aws:sns:us-west-2:123456789012:TOPIC-ID';
  it.each([
    ['ArnEquals', topic, topic, 'true'],
    [
      'ArnEquals',
      topic,
      'arn:aws:sns:us-west-2:777788889999:TOPIC-ID',
      'false',
    ],
    ['ArnEquals', topic, undefined, 'false'],
    ['ArnEquals', 'arn:aws:sns:*:123456789012:*', topic, 'true'],
    ['ArnLike', 'arn:aws:sns:us-west-?:123456789012:TOPIC*', topic, 'true'],
    ['ArnLike', 'arn:aws:sns:us-west-2:123456789012:topic-id', topic, 'false'],
    ['ArnNotEquals', topic, topic, 'false'],
    ['ArnNotLike', 'arn:aws:sns:*:*:other', topic, 'true'],
    ['ArnNotLike', topic, undefined, 'true'],
    // The page's example of what StringLike matches and ArnLike does not.
    [
      'ArnLike',
      'arn:aws:someservice:*:111122223333:finance/*',
      'arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt',
      'false',
    ],
    [
      'StringLike',
      'arn:aws:someservice:*:111122223333:finance/*',
      'arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt',
      'true',
    ],
    [
      'ArnLike',
      'arn:aws:lambda:*:*:function:*',
      'arn:aws:lambda:r:a:function:f:1',
      'true',
    ],
    // How AWS compares what is no whole ARN is not documented.
    ['ArnLike', '*', topic, 'unknown'],
    ['ArnLike', 'arn:aws:sns:*', topic, 'unknown'],
    ['ArnLike', 'arn:aws:sqs:*', topic, 'false'],
  ])('%s %s with %s: %s', (operator, policyValue, value, result) => {
    expect(check(operator, policyValue, value)).toBe(result);
  });

  it('resolves variables', () => {
    expect(
      evaluateCondition(
        {
          ArnLike: {
            'aws:SourceArn': 'arn:aws:sns:*:${aws:PrincipalTag/acct}:*',
          },
        },
        { 'aws:SourceArn': topic, 'aws:PrincipalTag/acct': '123456789012' },
      ),
    ).toBe('true');
    expect(
      evaluateCondition(
        {
          ArnLike: {
            'aws:SourceArn': 'arn:aws:sns:*:${aws:PrincipalTag/acct}:*',
          },
        },
        { 'aws:SourceArn': topic, 'aws:PrincipalTag/acct': '*' },
      ),
    ).toBe('false');
  });

  // The page's table for ForAllValues:ArnLike, its ARNs put right.
  it.each([
    [['costcenter'], '123456789012', 'true'],
    [['costcenter', 'support2025'], '123456789012', 'true'],
    [['costcenter', 'admin'], '777788889999', 'false'],
    [undefined, '', 'true'],
  ])('ForAllValues:ArnLike with %j of %s: %s', (names, account, result) => {
    expect(
      evaluateCondition(
        {
          'ForAllValues:ArnLike': {
            'logs:LogGeneratingResourceArns': [
              'arn:aws:cloudfront::123456789012:distribution/*',
              'arn:aws:cloudfront::123456789012:distribution/support*',
            ],
          },
        },
        names
          ? {
              'logs:LogGeneratingResourceArns': names.map(
                name => `arn:aws:cloudfront::${account}:distribution/${name}`,
              ),
            }
          : {},
      ),
    ).toBe(result);
  });
});

describe(`Null, ${PAGE}#Conditions_Null`, () => {
  it.each([
    ['true', undefined, 'true'],
    ['true', '2020-01-01T00:00:00Z', 'false'],
    ['false', undefined, 'false'],
    ['false', '2020-01-01T00:00:00Z', 'true'],
    [['true', 'false'], undefined, 'true'],
    ['maybe', undefined, 'unknown'],
  ])('%s with %s: %s', (policyValue, value, result) => {
    expect(check('Null', policyValue, value)).toBe(result);
  });
});

describe('an unknown operator', () => {
  it('neither matches nor fails', () => {
    expect(check('StringMatches', 'a', 'a')).toBe('unknown');
    expect(check('StringMatches', 'a', undefined)).toBe('unknown');
  });
});
