import { messages, policy, STATEMENT } from '../../__testUtils__/validation';
import { validatePolicy } from '../validatePolicy';

const SYNTAX = 'Syntax errors in policy.';
const VERSION = 'Policy document must be version 2012-10-17 or greater.';
const LEGACY = 'The policy failed legacy parsing';
const VENDOR =
  'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.';

// AWS's answers as they stand in public issue threads and in the records of test suites that compare with AWS.
describe('validatePolicy, identity', () => {
  it.each([
    ['text', 'This is not a json document', SYNTAX],
    ['no version', { Statement: STATEMENT }, VERSION],
    ['the old version', { ...policy({}), Version: '2008-10-17' }, VERSION],
    [
      'a version that is none',
      { ...policy({}), Version: '2013-10-17' },
      SYNTAX,
    ],
    ['no statement', { Version: '2012-10-17' }, SYNTAX],
    ['an empty list', { Version: '2012-10-17', Statement: [] }, SYNTAX],
    [
      'a statement that is text',
      { Version: '2012-10-17', Statement: ['a'] },
      SYNTAX,
    ],
    ['a further element', { ...policy({}), Extra: 1 }, SYNTAX],
    ['a further element of a statement', policy({ Extra: 1 }), SYNTAX],
    ['an id that is a list', { ...policy({}), Id: ['a'] }, SYNTAX],
    ['a Sid that is an object', policy({ Sid: {} }), SYNTAX],
    [
      'a Sid with a dash',
      policy({ Sid: 'a-b' }),
      'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*',
    ],
    ['no effect', policy({ Effect: undefined }), SYNTAX],
    ['an effect that is none', policy({ Effect: 'invalid' }), SYNTAX],
    ['an effect in another case', policy({ Effect: 'denY' }), LEGACY],
    [
      'a principal',
      policy({ Principal: '*' }),
      'Policy document should not specify a principal.',
    ],
    [
      'a principal that names nobody',
      policy({ Principal: {} }),
      'Policy document should not specify a principal.',
    ],
    [
      'no action',
      policy({ Action: undefined }),
      'Policy statement must contain actions.',
    ],
    [
      'an empty list of actions',
      policy({ Action: [] }),
      'Policy statement must contain actions.',
    ],
    ['an action in a list in a list', policy({ Action: [[]] }), SYNTAX],
    ['two kinds of actions', policy({ NotAction: 's3:*' }), SYNTAX],
    ['an action without vendor', policy({ Action: 'invalid' }), VENDOR],
    ['an empty action', policy({ Action: undefined, NotAction: '' }), VENDOR],
    [
      'a vendor with a space',
      policy({ Action: 'a a:List' }),
      'Vendor a a is not valid',
    ],
    [
      'two colons',
      policy({ Action: 's3:List:Bucket' }),
      'Actions/Condition can contain only one colon.',
    ],
    [
      'no resource',
      policy({ Resource: undefined }),
      'Policy statement must contain resources.',
    ],
    [
      'an empty list of resources',
      policy({ Resource: [] }),
      'Policy statement must contain resources.',
    ],
    ['two kinds of resources', policy({ NotResource: '*' }), SYNTAX],
    ['a resource that is an object', policy({ Resource: { a: 'b' } }), SYNTAX],
    ['conditions in a list', policy({ Condition: [] }), SYNTAX],
    [
      'an operator that is none',
      policy({ Condition: { x: { a: '1' } } }),
      SYNTAX,
    ],
    [
      'an operator with two colons',
      policy({ Condition: { 'ForAnyValue::StringEquals': { a: '1' } } }),
      SYNTAX,
    ],
    [
      'a character beyond Latin-1',
      JSON.stringify(policy({ Sid: 'ā' })),
      'The specified value for policyDocument is invalid. It must contain only printable ASCII characters.',
    ],
  ])('refuses %s', (_, source, message) => {
    expect(messages(source)[0]).toBe(message);
  });

  it.each([
    ['a statement that is none', { Version: '2012-10-17', Statement: null }],
    ['a version that is none', { ...policy({}), Version: 20121017 }],
  ])('says one thing of %s', (_, source) => {
    expect(messages(source)).toEqual([SYNTAX]);
  });

  it('refuses a repeated Sid', () => {
    const twice = [
      { ...STATEMENT, Sid: 'a' },
      { ...STATEMENT, Sid: 'a' },
    ];
    expect(
      validatePolicy({ Version: '2012-10-17', Statement: twice }, 'identity'),
    ).toMatchObject([
      {
        message: 'Statement IDs (SID) in a single policy must be unique.',
        path: ['Statement', 1, 'Sid'],
      },
    ]);
  });

  it.each([
    ['one statement', policy({})],
    ['an id', { ...policy({}), Id: 'sdfsdfsdf' }],
    [
      'an empty Sid twice',
      {
        Version: '2012-10-17',
        Statement: [
          { ...STATEMENT, Sid: '' },
          { ...STATEMENT, Sid: '' },
        ],
      },
    ],
    [
      'an action that does not exist',
      policy({ Action: 'iam: asdf safdsf af ' }),
    ],
    ['all actions', policy({ Action: '*' })],
    [
      'a vendor with dash and dot',
      policy({ Action: ['s3-s:List', 's3.s:List'] }),
    ],
    [
      'a service that does not exist',
      policy({ Resource: 'arn:aws:invalid-service:us-east-1::a' }),
    ],
    ['an incomplete ARN', policy({ Resource: 'arn:aws:fdsasf' })],
    ['everything of IAM', policy({ Resource: 'arn:aws:iam::111122223333:*' })],
    [
      'other partitions',
      policy({ Resource: ['arn:aws-cn:s3:::a', 'arn:aws-us-gov:s3:::a'] }),
    ],
    [
      'the negated forms',
      {
        Version: '2012-10-17',
        Statement: { Effect: 'Deny', NotAction: 's3:*', NotResource: '*' },
      },
    ],
    ['no conditions', policy({ Condition: {} })],
    [
      'an operator that is none, without a key',
      policy({ Condition: { a: {} } }),
    ],
    [
      'a key without values',
      policy({ Condition: { DateGreaterThan: { a: [] } } }),
    ],
    [
      'qualifiers',
      policy({ Condition: { 'ForAnyValue:StringEqualsIfExists': { a: 'b' } } }),
    ],
    [
      'numbers and booleans',
      policy({ Condition: { Bool: { a: true }, NumericEquals: { b: 1 } } }),
    ],
    [
      'Latin-1',
      JSON.stringify(policy({ Condition: { StringEquals: { a: 'ÿ' } } })),
    ],
  ])('accepts %s', (_, source) => {
    expect(messages(source)).toEqual([]);
    expect(messages(source, 'boundary')).toEqual([]);
  });

  it('reports everything that is wrong, IAM’s own answer first', () => {
    expect(
      messages({
        Statement: { Effect: 'Allow', Action: 'invalid', Resource: 'bucket' },
      }),
    ).toEqual([
      VERSION,
      'Resource bucket must be in ARN format or "*".',
      VENDOR,
    ]);
  });

  it('says where', () => {
    const text = [
      '{ "Version": "2012-10-17",',
      '  "Statement": { "Effect": "Allow", "Action": "s3:*",',
      '    "Resource": ["*", "bucket"] } }',
    ].join('\n');
    expect(validatePolicy(text, 'identity')).toEqual([
      {
        code: 'invalid-resource',
        level: 'error',
        message: 'Resource bucket must be in ARN format or "*".',
        path: ['Statement', 'Resource', 1],
        line: 3,
        column: 23,
      },
    ]);
  });
});

describe('validatePolicy, session', () => {
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
  it('requires complete ARNs', () => {
    expect(messages(policy({ Resource: 'arn:aws:sqs' }), 'session')).toEqual([
      LEGACY,
    ]);
    expect(messages(policy({ Resource: 'arn:aws:sqs' }))).toEqual([]);
  });
});
