import { validatePolicy } from './validatePolicy';
import type { PolicyKind } from './types';

const statement = {
  Effect: 'Allow',
  Action: 's3:ListBucket',
  Resource: 'arn:aws:s3:::example_bucket',
};

function messages(source: string | object, kind: PolicyKind = 'identity') {
  return validatePolicy(source, kind).map(({ message }) => message);
}

function policy(change: object) {
  return { Version: '2012-10-17', Statement: { ...statement, ...change } };
}

const SYNTAX = 'Syntax errors in policy.';
const VERSION = 'Policy document must be version 2012-10-17 or greater.';
const LEGACY = 'The policy failed legacy parsing';
const VENDOR =
  'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.';
const IAM_PATH =
  'IAM resource path must either be "*" or start with user/, federated-user/, role/, group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/.';

// AWS's answers as they stand in public issue threads and in the records of test suites that compare with AWS.
describe('validatePolicy, identity', () => {
  it.each([
    ['text', 'This is not a json document', SYNTAX],
    ['no version', { Statement: statement }, VERSION],
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
    [
      'a resource that is no ARN',
      policy({ Resource: 'bucket' }),
      'Resource bucket must be in ARN format or "*".',
    ],
    [
      'an empty resource',
      policy({ Resource: '' }),
      'Resource  must be in ARN format or "*".',
    ],
    [
      'a partition that is none',
      policy({ Resource: 'a:b:c:d:e:f:g:h' }),
      'Partition "b" is not valid for resource "arn:b:c:d:e:f:g:h".',
    ],
    [
      'an ARN without arn',
      policy({ Resource: 'aws:s3:::example_bucket' }),
      'Partition "s3" is not valid for resource "arn:s3:::example_bucket:*".',
    ],
    [
      'a short ARN of no partition',
      policy({ Resource: 'a:b:cadfsdf' }),
      'Partition "b" is not valid for resource "arn:b:cadfsdf:*:*:*".',
    ],
    [
      'an ARN without service',
      policy({ Resource: 'arn:aws' }),
      'Resource vendor must be fully qualified and cannot contain regexes.',
    ],
    [
      'a pattern for a service',
      policy({ Resource: 'arn:aws:s*:::a' }),
      'Resource vendor must be fully qualified and cannot contain regexes.',
    ],
    [
      'an empty service',
      policy({ Resource: 'arn:aws::::example_bucket' }),
      LEGACY,
    ],
    [
      'an ARN that lacks a colon',
      policy({ Resource: 'arn:aws:s3::example_bucket' }),
      LEGACY,
    ],
    [
      'a region for IAM',
      policy({ Resource: 'arn:aws:iam:us-east-1::user/a' }),
      'IAM resource arn:aws:iam:us-east-1::user/a cannot contain region information.',
    ],
    [
      'a region for S3',
      policy({ Resource: 'arn:aws:s3:us-east-1::a' }),
      'Resource arn:aws:s3:us-east-1::a can not contain region information.',
    ],
    [
      'a resource that IAM has not',
      policy({ Resource: 'arn:aws:iam:::example_bucket' }),
      IAM_PATH,
    ],
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
      'a date that is none',
      policy({ Condition: { DateGreaterThan: { a: 'b' } } }),
      LEGACY,
    ],
    [
      'a month that is none',
      policy({ Condition: { DateLessThanEquals: { a: '234-13' } } }),
      LEGACY,
    ],
    [
      'a zone of one digit',
      policy({
        Condition: { DateLessThanEquals: { a: '2016-12-13t2:00:00.593194+1' } },
      }),
      LEGACY,
    ],
    [
      'a time beyond 64 bits',
      policy({ Condition: { DateLessThan: { a: '9223372036854775808' } } }),
      LEGACY,
    ],
    [
      'a character beyond Latin-1',
      JSON.stringify(policy({ Sid: 'ā' })),
      'The specified value for policyDocument is invalid. It must contain only printable ASCII characters.',
    ],
  ])('refuses %s', (_, source, message) => {
    expect(messages(source)[0]).toBe(message);
  });

  it('refuses a Sid that stands twice', () => {
    const twice = [
      { ...statement, Sid: 'a' },
      { ...statement, Sid: 'a' },
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
          { ...statement, Sid: '' },
          { ...statement, Sid: '' },
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
      'a date with a fraction and a zone',
      policy({
        Condition: {
          DateLessThanEquals: { a: '2016-12-13T21:20:37.593194+00:00' },
        },
      }),
    ],
    [
      'a day with a time',
      policy({ Condition: { DateGreaterThan: { a: '01T' } } }),
    ],
    [
      'a year long ago',
      policy({ Condition: { DateLessThan: { a: '-292275054' } } }),
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

  it('tells all that is wrong, first what IAM tells', () => {
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

// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
describe('validatePolicy, characters', () => {
  const message =
    'The specified value for policyDocument is invalid. It must contain only printable ASCII characters.';

  it('says where a character stands that IAM does not take', () => {
    const source = policy({ Sid: 'ā' });
    expect(validatePolicy(source, 'identity')[0]).toMatchObject({
      message,
      path: ['Statement', 'Sid'],
    });
    expect(
      validatePolicy(JSON.stringify(source, undefined, 1), 'identity')[0],
    ).toMatchObject({ message, line: 7, column: 11 });
    expect(validatePolicy('{\u2028', 'trust')[0]).toMatchObject({
      message,
      line: 1,
      column: 2,
    });
  });
});

describe('validatePolicy, session', () => {
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
  it('wants complete ARNs', () => {
    expect(messages(policy({ Resource: 'arn:aws:sqs' }), 'session')).toEqual([
      LEGACY,
    ]);
    expect(messages(policy({ Resource: 'arn:aws:sqs' }))).toEqual([]);
  });
});

describe('validatePolicy, trust', () => {
  const trust = {
    Effect: 'Allow',
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
  };
  const trustPolicy = (change: object) => ({
    Version: '2012-10-17',
    Statement: { ...trust, ...change },
  });

  it.each([
    ['text', '{', 'This policy contains invalid Json'],
    [
      'a version that is none',
      { Version: '1', Statement: trust },
      'The policy must contain a valid version string',
    ],
    [
      'no statement',
      { Version: '2012-10-17' },
      'Missing required field Statement',
    ],
    [
      'an empty list',
      { Version: '2012-10-17', Statement: [] },
      'Could not parse the policy: Statement is empty!',
    ],
    [
      'no effect',
      trustPolicy({ Effect: undefined }),
      'Missing required field Effect',
    ],
    [
      'an effect in another case',
      trustPolicy({ Effect: 'allow' }),
      'Invalid effect: allow',
    ],
    [
      'no principal',
      trustPolicy({ Principal: undefined }),
      'Missing required field Principal',
    ],
    [
      'everybody in short',
      trustPolicy({ Principal: '*' }),
      'AssumeRolepolicy contained an invalid principal: "STAR":"*".',
    ],
    [
      'NotPrincipal',
      trustPolicy({ Principal: undefined, NotPrincipal: { AWS: '*' } }),
      'AssumeRole policy must not contain NotPrincipal field.',
    ],
    [
      'a malformed ARN',
      trustPolicy({ Principal: { AWS: 'arn:aws::iam::111122223333:root' } }),
      'Invalid principal in policy: "AWS":"arn:aws::iam::111122223333:root"',
    ],
    [
      'a pattern of roles',
      trustPolicy({ Principal: { AWS: 'arn:aws:iam::111122223333:role/*' } }),
      'Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:role/*"',
    ],
    [
      'a canonical user',
      trustPolicy({ Principal: { CanonicalUser: 'a' } }),
      'Invalid principal in policy: "CanonicalUser":"a"',
    ],
    [
      'a service that is none',
      trustPolicy({ Principal: { Service: 'pods' } }),
      'Invalid principal in policy: "SERVICE":"pods"',
    ],
    [
      'Cognito without condition',
      trustPolicy({
        Principal: { Federated: 'cognito-identity.amazonaws.com' },
      }),
      'A condition block must be present for the Cognito provider',
    ],
    [
      'no action',
      trustPolicy({ Action: undefined }),
      'Missing required field Action',
    ],
    [
      'another action',
      trustPolicy({ Action: ['sts:AssumeRole', 's3:*'] }),
      'AssumeRole policy may only specify STS AssumeRole actions.',
    ],
    [
      'all actions',
      trustPolicy({ Action: '*' }),
      'AssumeRole policy may only specify STS AssumeRole actions.',
    ],
    [
      'a resource',
      trustPolicy({ Resource: '*' }),
      'Has prohibited field Resource',
    ],
    [
      'a further element',
      trustPolicy({ Resources: '*' }),
      'Unknown field Resources',
    ],
    [
      'a Sid that stands twice',
      {
        Statement: [
          { ...trust, Sid: 'a' },
          { ...trust, Sid: 'a' },
        ],
      },
      'The Statement Ids in the policy are not unique',
    ],
  ])('refuses %s', (_, source, message) => {
    expect(messages(source, 'trust')).toEqual([message]);
  });

  it.each([
    ['the old version', { Version: '2008-10-17', Statement: trust }],
    ['no version', { Statement: trust }],
    ['everybody', trustPolicy({ Principal: { AWS: '*' } })],
    [
      'accounts, users, roles and sessions',
      trustPolicy({
        Principal: {
          AWS: [
            '111122223333',
            'arn:aws:iam::111122223333:root',
            'arn:aws-cn:iam::111122223333:user/path/ana',
            'arn:aws:iam::111122223333:role/app',
            'arn:aws:sts::111122223333:assumed-role/app/pod',
            'AROAEXAMPLEEXAMPLE123',
          ],
        },
      }),
    ],
    [
      'an identity provider',
      trustPolicy({
        Principal: {
          Federated:
            'arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/A',
        },
        Action: 'sts:AssumeRoleWithWebIdentity',
      }),
    ],
  ])('accepts %s', (_, source) => {
    expect(messages(source, 'trust')).toEqual([]);
  });
});

describe('validatePolicy, resource', () => {
  const bucketPolicy = (change: object) => ({
    Version: '2012-10-17',
    Statement: { ...statement, Principal: '*', ...change },
  });

  it.each([
    [
      'no principal',
      bucketPolicy({ Principal: undefined }),
      'Missing required field Principal',
    ],
    [
      'no resource',
      bucketPolicy({ Resource: undefined }),
      'Missing required field Resource',
    ],
    [
      'an operator that is none',
      bucketPolicy({ Condition: { stringEquals: { a: 'b' } } }),
      'Invalid Condition type : stringEquals',
    ],
    [
      'an element in another case',
      bucketPolicy({ condition: {} }),
      'Unknown field condition',
    ],
    [
      'an Allow with NotPrincipal',
      bucketPolicy({
        Principal: undefined,
        NotPrincipal: { AWS: '111122223333' },
      }),
      'Allow with NotPrincipal is not allowed.',
    ],
  ])('refuses %s', (_, source, message) => {
    expect(messages(source, 'resource')).toEqual([message]);
  });

  it('accepts what S3 accepts', () => {
    expect(messages(bucketPolicy({}), 'resource')).toEqual([]);
    expect(
      messages(
        bucketPolicy({ Principal: { CanonicalUser: '79a59df900b949e5' } }),
        'resource',
      ),
    ).toEqual([]);
  });
});

// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html and …_rcps_syntax.html
describe('validatePolicy, scp and rcp', () => {
  const deny = { Effect: 'Deny', Action: 's3:*', Resource: '*' };
  const version = { Version: '2012-10-17' };

  it.each<[string, PolicyKind, object, string]>([
    [
      'a principal',
      'scp',
      { ...version, Statement: { ...deny, Principal: '*' } },
      'A service control policy has no Principal.',
    ],
    ['no version', 'scp', { Statement: deny }, 'Version must be 2012-10-17.'],
    [
      'no resource',
      'scp',
      { ...version, Statement: { ...deny, Resource: undefined } },
      'The statement has no Resource.',
    ],
    [
      'no principal',
      'rcp',
      { ...version, Statement: deny },
      'A resource control policy has the Principal "*".',
    ],
    [
      'one principal',
      'rcp',
      {
        ...version,
        Statement: { ...deny, Principal: { AWS: '111122223333' } },
      },
      'A resource control policy has the Principal "*".',
    ],
    [
      'an Allow',
      'rcp',
      { ...version, Statement: { ...deny, Effect: 'Allow', Principal: '*' } },
      'A resource control policy of your own can only deny.',
    ],
    [
      'all actions',
      'rcp',
      { ...version, Statement: { ...deny, Action: '*', Principal: '*' } },
      'A resource control policy names the services in its Action.',
    ],
    [
      'NotAction',
      'rcp',
      {
        ...version,
        Statement: {
          Effect: 'Deny',
          NotAction: 's3:*',
          Resource: '*',
          Principal: '*',
        },
      },
      'A resource control policy names the services in its Action.',
    ],
  ])('refuses %s in an %s', (_, kind, source, detail) => {
    expect(messages(source, kind)).toEqual([
      `The provided policy document does not meet the requirements of the specified policy type. ${detail}`,
    ]);
  });

  it('accepts what Organizations accepts', () => {
    const notAction = {
      Effect: 'Allow',
      NotAction: 'iam:*',
      NotResource: 'arn:aws:s3:::a',
    };
    expect(messages({ ...version, Statement: notAction }, 'scp')).toEqual([]);
    expect(
      messages({ ...version, Statement: { ...deny, Principal: '*' } }, 'rcp'),
    ).toEqual([]);
    const full = {
      Effect: 'Allow',
      Principal: '*',
      Action: '*',
      Resource: '*',
    };
    expect(messages({ ...version, Statement: full }, 'rcp')).toEqual([]);
  });
});
