import { policyOf, requestOf } from '../../__testUtils__/policies';
import { prepareRequest } from '../request/prepareRequest';
import type { Truth } from '../types';
import { compileStatement } from './compilePolicy';

function match(
  resource: object,
  arn: string,
  options: {
    values?: Record<string, string>;
    unknown?: string[];
    effect?: string;
    version?: string;
    completes?: boolean;
  } = {},
): Truth | undefined {
  const { values = {}, unknown, effect = 'Allow', version } = options;
  const { completes = true } = options;
  const [statement] = policyOf(
    { Effect: effect, Action: '*', ...resource },
    version,
  ).document.statements;
  const compiled = compileStatement(statement, version !== '2008-10-17');
  return compiled.resource?.(
    prepareRequest(requestOf({ resource: arn, context: { values, unknown } })),
    completes,
  );
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
describe('Resource', () => {
  it.each([
    ['*', 'arn:aws:s3:::bucket/key', 'true'],
    ['*', '*', 'true'],
    ['arn:aws:s3:::*', '*', 'false'],
    ['arn:aws:s3:::bucket/*', 'arn:aws:s3:::bucket/a/b', 'true'],
    ['arn:aws:s3:::bucket/*', 'arn:aws:s3:::bucket', 'false'],
    [
      'arn:aws:s3:::bucket/*/test/*',
      'arn:aws:s3:::bucket/1/2/test/3/object.jpg',
      'true',
    ],
    [
      'arn:aws:s3:::bucket/*/test/*',
      'arn:aws:s3:::bucket/1/object.jpg',
      'false',
    ],
    ['arn:aws:s3:::Bucket', 'arn:aws:s3:::bucket', 'false'],
    ['arn:aws:s3:::bucket/?', 'arn:aws:s3:::bucket/ab', 'false'],
    ['arn:aws:iam::*:role/app', 'arn:aws:iam::111122223333:role/app', 'true'],
    [
      'arn:aws:lambda:*:*:function:my*',
      'arn:aws:lambda:r:111122223333:function:my-fn:1',
      'true',
    ],
    // An incomplete ARN is completed (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    ['arn:aws:sqs', 'arn:aws:sqs:eu-west-1:111122223333:queue', 'true'],
    [
      'arn:aws:sqs:us-east-1',
      'arn:aws:sqs:eu-west-1:111122223333:queue',
      'false',
    ],
    // A star at the end of a segment can reach beyond its colon; of another one AWS does not say so.
    [
      'arn:aws:sns:eu*:queue',
      'arn:aws:sns:eu-west-1:111122223333:queue',
      'false',
    ],
    [
      'arn:aws:sns:eu*:*:x:y',
      'arn:aws:sns:eu-west-1:111122223333:a:x:y',
      'true',
    ],
    [
      'arn:aws:sns:*1:222222222222:topic',
      'arn:aws:sns:eu-west-1:111111111111:1:222222222222:topic',
      'unknown',
    ],
    [
      'arn:aws:sns:*1:222222222222:topic',
      'arn:aws:sns:eu-west-1:222222222222:topic',
      'true',
    ],
    // Neither an ARN nor a star.
    ['arn*', 'arn:aws:s3:::bucket/key', 'unknown'],
    ['**', 'arn:aws:s3:::bucket/key', 'unknown'],
    ['bucket/*', 'arn:aws:s3:::bucket/key', 'false'],
  ])('%s and %s: %s', (pattern, arn, result) => {
    expect(match({ Resource: pattern }, arn)).toBe(result);
  });

  it('takes any of several, and none for NotResource', () => {
    const values = ['arn:aws:s3:::a', 'arn:aws:s3:::b'];
    expect(match({ Resource: values }, 'arn:aws:s3:::b')).toBe('true');
    expect(match({ NotResource: values }, 'arn:aws:s3:::b')).toBe('false');
    expect(match({ NotResource: values }, 'arn:aws:s3:::c')).toBe('true');
    expect(match({ NotResource: values }, '*')).toBe('true');
  });
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
describe('variables in Resource', () => {
  const pattern = 'arn:aws:s3:::bucket/${aws:PrincipalTag/team}/*';
  const red = { 'aws:PrincipalTag/team': 'red' };
  const misplaced = 'arn:aws:sqs:eu-west-1:${aws:PrincipalAccount}:queue';

  it.each([
    [pattern, 'arn:aws:s3:::bucket/red/key', { values: red }, 'true'],
    // A value is never a pattern.
    [
      pattern,
      'arn:aws:s3:::bucket/red/key',
      { values: { 'aws:PrincipalTag/team': '*' } },
      'false',
    ],
    // Variables stand after the fifth colon; of another AWS does not say what it does.
    [misplaced, 'arn:aws:sqs:eu-west-1:111122223333:queue', {}, 'unknown'],
    [misplaced, 'arn:aws:sqs:eu-west-1:111122223333:other', {}, 'false'],
    [
      misplaced,
      'arn:aws:sqs:eu-west-1:111122223333:queue',
      { version: '2008-10-17' },
      'false',
    ],
    [pattern, 'arn:aws:s3:::bucket/blue/key', { values: red }, 'false'],
    [pattern, 'arn:aws:s3:::bucket/red/key', {}, 'false'],
    [
      pattern,
      'arn:aws:s3:::bucket/red/key',
      { unknown: ['aws:PrincipalTag/*'] },
      'unknown',
    ],
    [
      pattern,
      'arn:aws:s3:::other/red/key',
      { unknown: ['aws:PrincipalTag/*'] },
      'false',
    ],
    [
      pattern,
      'arn:aws:s3:::bucket/red/key',
      { values: red, version: '2008-10-17' },
      'false',
    ],
    [
      pattern,
      'arn:aws:s3:::bucket/${aws:PrincipalTag/team}/key',
      { values: red, version: '2008-10-17' },
      'true',
    ],
    // A value is no pattern.
    [
      pattern,
      'arn:aws:s3:::bucket/blue/key',
      { values: { 'aws:PrincipalTag/team': '*' } },
      'false',
    ],
    ['arn:aws:s3:::bucket/${*}', 'arn:aws:s3:::bucket/a', {}, 'false'],
    ['arn:aws:s3:::bucket/${*}', 'arn:aws:s3:::bucket/*', {}, 'true'],
    // Only after the fifth colon.
    [
      'arn:aws:sns:${aws:RequestedRegion}:1:t',
      'arn:aws:sns:eu-west-1:1:t',
      { values: { 'aws:RequestedRegion': 'eu-west-1' } },
      'unknown',
    ],
    [
      "arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'none'}/*",
      'arn:aws:s3:::bucket/none/key',
      {},
      'true',
    ],
  ])('%s and %s, with %j: %s', (value, arn, options, result) => {
    expect(match({ Resource: value }, arn, options)).toBe(result);
  });

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html calls them errors.
  it.each([
    'arn:aws:s3:::bucket/${aws:PrincipalTag/team',
    'arn:aws:s3:::bucket/${}',
    'arn:aws:s3:::bucket/${aws:PrincipalTag/team,red}',
    "arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'r*'}",
  ])('that are none are not decided on: %s', value => {
    const key = 'arn:aws:s3:::bucket/red';
    for (const effect of ['Allow', 'Deny']) {
      expect(match({ Resource: value }, key, { effect })).toBe('unknown');
      expect(match({ NotResource: value }, key, { effect })).toBe('unknown');
      expect(match({ Resource: [value, key] }, key, { effect })).toBe(
        'unknown',
      );
    }
    expect(match({ Resource: value }, 'arn:aws:s3:::other/red')).toBe('false');
  });

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value
  describe.each(['Allow', 'Deny'])(
    'without a value, in a statement that says %s',
    effect => {
      const common = 'arn:aws:s3:::bucket/common/key';
      const own = 'arn:aws:s3:::bucket/${aws:PrincipalTag/team}/key';
      const both = [pattern, 'arn:aws:s3:::bucket/common/*'];

      it.each([
        ['names nothing', { Resource: pattern }, common, 'false'],
        ['names nothing, itself included', { Resource: pattern }, own, 'false'],
        ['leaves the others as they are', { Resource: both }, common, 'true'],
        ['excepts nothing', { NotResource: pattern }, common, 'true'],
        [
          'leaves what the others except',
          { NotResource: both },
          common,
          'false',
        ],
        ['excepts no more than the others', { NotResource: both }, own, 'true'],
      ])('%s', (_, resource, arn, result) => {
        expect(match(resource, arn, { effect })).toBe(result);
      });

      it('has a say where it may have one', () => {
        const unread = { effect, unknown: ['aws:PrincipalTag/*'] };
        expect(match({ Resource: both }, common, unread)).toBe('true');
        expect(match({ NotResource: pattern }, common, unread)).toBe('unknown');
      });
    },
  );
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
describe('an ARN that ends early', () => {
  const queue = 'arn:aws:sqs:eu-west-1:111122223333:queue';

  it.each([
    ['arn:aws:sqs', queue, true, 'true'],
    ['arn:aws:sqs', queue, false, 'unknown'],
    ['arn:aws:sqs:eu-*', queue, true, 'true'],
    ['arn:aws:sqs:eu-*', queue, false, 'unknown'],
    ['arn:aws:s3', queue, true, 'false'],
    ['arn:aws:s3', queue, false, 'false'],
    ['arn:aws:sqs:*:*:*', queue, false, 'true'],
  ])('%s and %s, completed: %s, %s', (value, arn, completes, result) => {
    for (const effect of ['Allow', 'Deny']) {
      expect(match({ Resource: value }, arn, { effect, completes })).toBe(
        result,
      );
    }
  });
});
