import { parsePolicy } from './parsePolicy';

const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };

describe('parsePolicy', () => {
  it('reads every form into one shape', () => {
    const { document, problems } = parsePolicy({
      Version: '2012-10-17',
      Id: 'id',
      Statement: [
        {
          Sid: 'One',
          Effect: 'Allow',
          Principal: { AWS: ['111122223333', '*'], Service: 'a.amazonaws.com' },
          Action: 's3:GetObject',
          Resource: ['a', 'b'],
          Condition: {
            'ForAnyValue:StringLikeIfExists': { 'aws:TagKeys': ['a', 'b'] },
            Bool: { 'aws:SecureTransport': true },
            NumericLessThan: { 's3:max-keys': 10 },
          },
        },
        {
          Effect: 'Deny',
          NotPrincipal: '*',
          NotAction: ['s3:Get*'],
          NotResource: 'a',
        },
      ],
    });
    expect(problems).toEqual([]);
    const path = ['Statement', 0];
    expect(document).toEqual({
      version: '2012-10-17',
      id: 'id',
      statements: [
        {
          index: 0,
          sid: 'One',
          effect: 'Allow',
          principal: {
            negated: false,
            path: [...path, 'Principal'],
            principals: [
              {
                type: 'AWS',
                value: '111122223333',
                path: [...path, 'Principal', 'AWS', 0],
              },
              {
                type: 'AWS',
                value: '*',
                path: [...path, 'Principal', 'AWS', 1],
              },
              {
                type: 'Service',
                value: 'a.amazonaws.com',
                path: [...path, 'Principal', 'Service'],
              },
            ],
          },
          action: {
            negated: false,
            values: ['s3:GetObject'],
            path: [...path, 'Action'],
          },
          resource: {
            negated: false,
            values: ['a', 'b'],
            path: [...path, 'Resource'],
          },
          conditions: [
            {
              operator: {
                text: 'ForAnyValue:StringLikeIfExists',
                comparison: 'StringLike',
                qualifier: 'ForAnyValue',
                ifExists: true,
              },
              key: 'aws:TagKeys',
              values: ['a', 'b'],
              path: [
                ...path,
                'Condition',
                'ForAnyValue:StringLikeIfExists',
                'aws:TagKeys',
              ],
            },
            {
              operator: { text: 'Bool', comparison: 'Bool', ifExists: false },
              key: 'aws:SecureTransport',
              values: ['true'],
              path: [...path, 'Condition', 'Bool', 'aws:SecureTransport'],
            },
            {
              operator: {
                text: 'NumericLessThan',
                comparison: 'NumericLessThan',
                ifExists: false,
              },
              key: 's3:max-keys',
              values: ['10'],
              path: [...path, 'Condition', 'NumericLessThan', 's3:max-keys'],
            },
          ],
          problems: [],
          path,
        },
        {
          index: 1,
          effect: 'Deny',
          principal: {
            negated: true,
            path: ['Statement', 1, 'NotPrincipal'],
            principals: [
              {
                type: 'AWS',
                value: '*',
                path: ['Statement', 1, 'NotPrincipal'],
              },
            ],
          },
          action: {
            negated: true,
            values: ['s3:Get*'],
            path: ['Statement', 1, 'NotAction'],
          },
          resource: {
            negated: true,
            values: ['a'],
            path: ['Statement', 1, 'NotResource'],
          },
          conditions: [],
          problems: [],
          path: ['Statement', 1],
        },
      ],
    });
  });

  it('reads a single statement without a list, and no version as 2008-10-17', () => {
    expect(parsePolicy({ Statement: statement }).document).toMatchObject({
      version: '2008-10-17',
      statements: [{ index: 0, path: ['Statement'] }],
    });
  });

  it('gives line and column', () => {
    const text = [
      '{',
      '  "Version": "2012-10-17",',
      '  "Statement": [',
      '    { "Effect": "Allow", "Action": "s3:*", "Resource": "*",',
      '      "Condition": { "StringMatches": { "a": "b" } } }',
      '  ]',
      '}',
    ].join('\n');
    expect(parsePolicy(text).problems).toEqual([
      {
        code: 'unknown-operator',
        level: 'error',
        message: 'StringMatches is not a condition operator',
        path: ['Statement', 0, 'Condition', 'StringMatches'],
        line: 5,
        column: 22,
      },
    ]);
    expect(parsePolicy('{\n  "Version": }').problems).toMatchObject([
      { code: 'syntax', line: 2, column: 14 },
    ]);
  });

  // https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html: "URL-encoded compliant with RFC 3986"
  it('says what to do with a document as the API of IAM returns it', () => {
    const encoded = encodeURIComponent(
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
    );
    const [{ message }] = parsePolicy(encoded).problems;
    expect(message).toMatch(/URL-encoded.*decodeURIComponent/);
    expect(parsePolicy(decodeURIComponent(encoded)).problems).toEqual([]);
  });

  it.each([
    ['', 'syntax'],
    ['"text"', 'not-an-object'],
    ['[]', 'not-an-object'],
    ['{}', 'missing-statement'],
    ['{"Statement":[]}', 'missing-statement'],
  ])('has no document for %s', (text, code) => {
    const { document, problems } = parsePolicy(text);
    expect(document).toBeUndefined();
    expect(problems).toMatchObject([{ code }]);
  });

  it.each([
    [
      'an effect in another case',
      { ...statement, Effect: 'allow' },
      'invalid-effect',
    ],
    ['no effect', { ...statement, Effect: undefined }, 'missing-effect'],
    ['no action', { ...statement, Action: undefined }, 'missing-action'],
    ['no principal', { ...statement, Principal: {} }, 'empty-list'],
    [
      'an empty list of principals',
      { ...statement, NotPrincipal: { AWS: [] } },
      'empty-list',
    ],
    ['an empty action', { ...statement, Action: [] }, 'empty-list'],
    [
      'an action that is no string',
      { ...statement, Action: [1] },
      'invalid-type',
    ],
    ['both actions', { ...statement, NotAction: 's3:*' }, 'exclusive-elements'],
    [
      'both resources',
      { ...statement, NotResource: '*' },
      'exclusive-elements',
    ],
    [
      'an element that is none',
      { ...statement, Actions: 's3:*' },
      'unknown-element',
    ],
    [
      'a principal that is text',
      { ...statement, Principal: 'me' },
      'invalid-principal',
    ],
    [
      'a kind of principal that is none',
      { ...statement, Principal: { User: 'me' } },
      'invalid-principal',
    ],
    [
      'an operator that is none',
      { ...statement, Condition: { Like: { a: 'b' } } },
      'unknown-operator',
    ],
    [
      'an operator in another case',
      { ...statement, Condition: { stringEquals: { a: 'b' } } },
      'unknown-operator',
    ],
    [
      'a condition that is text',
      { ...statement, Condition: 'a' },
      'invalid-type',
    ],
    [
      'keys that are text',
      { ...statement, Condition: { StringEquals: 'a' } },
      'invalid-type',
    ],
    [
      'keys that differ by case',
      {
        ...statement,
        Condition: { StringEquals: { 'aws:a': '1', 'AWS:A': '2' } },
      },
      'duplicate-key-case',
    ],
    [
      'a value that is an object',
      { ...statement, Condition: { StringEquals: { a: {} } } },
      'invalid-type',
    ],
    ['a statement that is text', 'statement', 'invalid-type'],
  ])('keeps a statement with %s, and marks it', (_, broken, code) => {
    const { document, problems } = parsePolicy({
      Version: '2012-10-17',
      Statement: [statement, broken],
    });
    expect(document?.statements).toHaveLength(2);
    expect(document?.statements[0].problems).toEqual([]);
    expect(document?.statements[1].problems).toMatchObject([{ code }]);
    expect(problems).toEqual(document?.statements[1].problems);
  });

  it('marks repeated keys', () => {
    const { document } = parsePolicy(
      '{"Statement":{"Effect":"Allow","Effect":"Deny","Action":"*","Resource":"*"}}',
    );
    expect(document?.statements[0]).toMatchObject({
      effect: 'Allow',
      problems: [{ code: 'duplicate-key', path: ['Statement', 'Effect'] }],
    });
  });

  it('drops no statement if the list is repeated', () => {
    const { document } = parsePolicy(
      '{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"},"Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}',
    );
    expect(document?.statements).toMatchObject([
      { effect: 'Allow', problems: [{ code: 'duplicate-key' }] },
      { effect: 'Deny', problems: [{ code: 'duplicate-key' }] },
    ]);
  });

  it('marks every statement when the version is not known', () => {
    const { document } = parsePolicy({
      Version: '2020-01-01',
      Statement: [statement, statement],
    });
    expect(document?.statements.map(({ problems }) => problems)).toMatchObject([
      [{ code: 'invalid-version' }],
      [{ code: 'invalid-version' }],
    ]);
  });

  it('does not mark a statement for what does not change its meaning', () => {
    const { document, problems } = parsePolicy({
      Statement: { ...statement, Sid: 1 },
    });
    expect(problems).toMatchObject([{ path: ['Statement', 'Sid'] }]);
    expect(document?.statements[0].problems).toEqual([]);
  });
});
