import { evaluateCondition } from '../../__testUtils__/evaluateCondition';

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String
describe('String operators', () => {
  it.each([
    ['StringEquals', 'iamuser-admin', 'iamuser-admin', 'true'],
    ['StringEquals', 'iamuser-admin', 'dev-ops', 'false'],
    ['StringEquals', 'iamuser-admin', undefined, 'false'],
    ['StringEquals', 'a*', 'ab', 'false'],
    ['StringEquals', 'a', 'A', 'false'],
    ['StringNotEquals', 'a', 'b', 'true'],
    ['StringNotEquals', 'a', 'a', 'false'],
    ['StringNotEquals', 'a', undefined, 'true'],
    ['StringEqualsIgnoreCase', 'PreProd', 'preprod', 'true'],
    ['StringEqualsIgnoreCase', 'preprod', 'prod', 'false'],
    ['StringNotEqualsIgnoreCase', 'PreProd', 'preprod', 'false'],
    ['StringNotEqualsIgnoreCase', 'preprod', undefined, 'true'],
    ['StringLike', 'data-*', 'data-lake', 'true'],
    ['StringLike', 'data-?', 'data-lake', 'false'],
    ['StringLike', 'data-*', 'Data-lake', 'false'],
    ['StringLike', '*', '', 'true'],
    ['StringLike', '*', undefined, 'false'],
    ['StringNotLike', 'data-*', 'payments', 'true'],
    ['StringNotLike', 'data-*', 'data-lake', 'false'],
    ['StringNotLike', 'data-*', undefined, 'true'],
  ])('%s %j with %j: %s', (operator, policyValue, value, result) => {
    expect(
      evaluateCondition(
        { [operator]: { 'aws:PrincipalTag/x': policyValue } },
        value === undefined ? {} : { 'aws:PrincipalTag/x': value },
      ),
    ).toBe(result);
  });

  it('takes any of several values, and none for negated operators', () => {
    const values = { 'aws:PrincipalTag/x': 'b' };
    const block = (operator: string) => ({
      [operator]: { 'aws:PrincipalTag/x': ['a', 'b'] },
    });
    expect(evaluateCondition(block('StringEquals'), values)).toBe('true');
    expect(evaluateCondition(block('StringNotEquals'), values)).toBe('false');
  });

  it('never matches without a policy value', () => {
    const values = { 'aws:PrincipalTag/x': 'b' };
    expect(
      evaluateCondition({ StringEquals: { 'aws:PrincipalTag/x': [] } }, values),
    ).toBe('false');
  });
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
describe('policy variables in conditions', () => {
  const home = {
    StringLike: { 's3:prefix': ['home/', 'home/${aws:username}/'] },
  };

  it.each([
    [
      { 'aws:username': 'martha_rivera', 's3:prefix': 'home/martha_rivera/' },
      'true',
    ],
    [
      { 'aws:username': 'nikki_wolf', 's3:prefix': 'home/martha_rivera/' },
      'false',
    ],
    [{ 'aws:username': 'nikki_wolf', 's3:prefix': 'home/' }, 'true'],
    // AWS's table of the operators' page: no match without aws:username.
    [{ 's3:prefix': 'home/' }, 'false'],
    [{ 's3:prefix': 'home/martha_rivera/' }, 'false'],
  ])('%j: %s', (values, result) => {
    expect(evaluateCondition(home, values)).toBe(result);
  });

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value
  it.each<[string, string[], string | undefined, string, string]>([
    ['StringEquals', ['${t}'], 'red', 'false', 'false'],
    ['StringEquals', ['${t}'], undefined, 'false', 'false'],
    ['StringLike', ['${t}*'], 'red', 'false', 'false'],
    [
      'ArnLike',
      ['arn:aws:iam::1:role/${t}'],
      'arn:aws:iam::1:role/',
      'false',
      'false',
    ],
    // AWS's table is of an Allow, and a Deny must not lapse by what is not certain.
    ['StringEquals', ['red', '${t}'], 'red', 'false', 'unknown'],
    ['StringEquals', ['red', '${t}'], 'blue', 'false', 'false'],
    ['StringEquals', ['red', "${t, 'x'}"], 'red', 'true', 'true'],
    ['StringNotEquals', ['${t}'], 'red', 'true', 'true'],
    ['StringNotEquals', ['${t}'], undefined, 'true', 'true'],
    ['StringNotLike', ['${t}*'], 'red', 'true', 'true'],
    ['StringNotEqualsIgnoreCase', ['${t}'], 'red', 'true', 'true'],
    [
      'ArnNotLike',
      ['arn:aws:iam::1:role/${t}'],
      'arn:aws:iam::1:role/',
      'true',
      'true',
    ],
    // The other values of an inverted operator are compared as they are.
    ['StringNotEquals', ['red', '${t}'], 'red', 'false', 'false'],
    ['StringNotEquals', ['red', '${t}'], 'blue', 'true', 'true'],
    ['ForAllValues:StringNotEquals', ['${t}'], 'red', 'true', 'true'],
    ['ForAnyValue:StringNotEquals', ['${t}'], 'red', 'true', 'true'],
    ['ForAnyValue:StringNotEquals', ['${t}'], undefined, 'false', 'false'],
    ['ForAnyValue:StringEquals', ['${t}'], 'red', 'false', 'false'],
  ])(
    'null equals nothing: %s %j, %s: in an Allow %s, in a Deny %s',
    (operator, values, value, allow, deny) => {
      const read = (effect: 'Allow' | 'Deny') =>
        evaluateCondition(
          { [operator]: { key: values } },
          value === undefined ? {} : { key: value },
          { effect },
        );
      expect(read('Allow')).toBe(allow);
      expect(read('Deny')).toBe(deny);
    },
  );

  it.each([
    ['StringLike', 'home/${aws:username}/*', 'home/ana/a', 'unknown'],
    ['StringLike', 'home/${aws:username}/*', 'other/ana/a', 'false'],
    ['StringEquals', 'home-${aws:username}', 'other-ana', 'false'],
    ['StringEquals', '${aws:username}', 'ana', 'unknown'],
    ['StringNotEquals', 'home-${aws:username}', 'other-ana', 'true'],
    ['StringNotEquals', 'home-${aws:username}', 'home-ana', 'unknown'],
    ['StringEqualsIgnoreCase', 'HOME-${aws:username}', 'home-ana', 'unknown'],
    ['ArnLike', 'arn:aws:s3:::${aws:username}', 'arn:aws:s3:::a', 'unknown'],
    ['ArnLike', 'arn:aws:s3:::${aws:username}', 'arn:aws:sqs:::a', 'false'],
  ])(
    'is undecided where an unread variable decides: %s %s, %s: %s',
    (operator, text, value, result) => {
      const read = (effect: 'Allow' | 'Deny') =>
        evaluateCondition(
          { [operator]: { key: text } },
          { key: value },
          { unknown: ['aws:username'], effect },
        );
      expect([read('Allow'), read('Deny')]).toEqual([result, result]);
    },
  );

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html: missing brace, empty variable …
  it.each(['${aws:username', '${}', '${aws:username,ana}', "${aws:x, 'a?'}"])(
    'does not decide on what begins like a variable and is none: %s',
    text => {
      for (const effect of ['Allow', 'Deny'] as const) {
        const result = (operator: string, values: string[], found = 'ana') =>
          evaluateCondition(
            { [operator]: { 's3:prefix': values } },
            { 's3:prefix': found },
            { effect },
          );
        expect(result('StringEquals', [text])).toBe('unknown');
        expect(result('StringNotEquals', [text])).toBe('unknown');
        expect(result('StringLike', [text, 'a*'])).toBe('unknown');
        expect(result('StringNotLike', [text, 'a*'])).toBe('false');
      }
      expect(
        evaluateCondition(
          { StringEquals: { 's3:prefix': text } },
          { 's3:prefix': text },
          { version: '2008-10-17' },
        ),
      ).toBe('true');
    },
  );

  it('takes the default of a variable without value', () => {
    const block = {
      StringEquals: {
        'aws:ResourceTag/team': "${aws:PrincipalTag/team, 'red'}",
      },
    };
    expect(evaluateCondition(block, { 'aws:ResourceTag/team': 'red' })).toBe(
      'true',
    );
  });

  it('settles without its variable, even if the key was not read', () => {
    const read = (operator: string, effect: 'Allow' | 'Deny' = 'Allow') =>
      evaluateCondition(
        { [operator]: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } },
        {},
        { unknown: ['aws:ResourceTag/*'], effect },
      );
    expect(read('StringEquals')).toBe('false');
    expect(read('StringNotEquals')).toBe('true');
    expect(read('StringNotEquals', 'Deny')).toBe('true');
    expect(read('StringNotEqualsIfExists', 'Deny')).toBe('true');
    expect(read('ForAllValues:StringNotEquals', 'Deny')).toBe('true');
    expect(read('ForAnyValue:StringNotEquals', 'Deny')).toBe('unknown');
    expect(read('StringEquals', 'Deny')).toBe('unknown');
    // Without the key, IfExists passes.
    expect(read('StringEqualsIfExists')).toBe('unknown');
  });

  it('keeps plain characters apart from letters that become several in lower case', () => {
    expect(
      evaluateCondition(
        { StringLike: { key: 'İ${aws:username}${*}' } },
        { key: 'İred*' },
        { unknown: ['aws:username'] },
      ),
    ).toBe('unknown');
  });

  it('treats wildcards in values as plain characters', () => {
    const block = { StringLike: { 's3:prefix': '${aws:username}${*}' } };
    const match = (prefix: string) =>
      evaluateCondition(block, { 'aws:username': 'a*', 's3:prefix': prefix });
    expect(match('a**')).toBe('true');
    expect(match('abc')).toBe('false');
    const questionMark = { StringLike: { 's3:prefix': '${aws:username}' } };
    expect(
      evaluateCondition(questionMark, {
        'aws:username': 'a?',
        's3:prefix': 'ab',
      }),
    ).toBe('false');
  });

  it('treats wildcards in values as plain characters in each part of an ARN', () => {
    expect(
      evaluateCondition(
        { ArnLike: { key: 'arn:aws:iam::*:${aws:PrincipalTag/team}' } },
        { 'aws:PrincipalTag/team': '*', key: 'arn:aws:iam::1:2:*' },
      ),
    ).toBe('false');
  });

  it('is text under 2008-10-17 and under operators that have no variables', () => {
    const values = { 'aws:username': 'ana', key: '${aws:username}' };
    const block = { StringEquals: { key: '${aws:username}' } };
    expect(evaluateCondition(block, values, { version: '2008-10-17' })).toBe(
      'true',
    );
    expect(evaluateCondition(block, values)).toBe('false');
    // AWS's pages disagree whether Bool has variables.
    expect(
      evaluateCondition(
        { Bool: { key: '${aws:MultiFactorAuthPresent}' } },
        { key: 'true' },
      ),
    ).toBe('unknown');
  });
});
