import { messages, STATEMENT } from '../../__testUtils__/validation';

describe('validatePolicy, resource', () => {
  const bucketPolicy = (change: object) => ({
    Version: '2012-10-17',
    Statement: { ...STATEMENT, Principal: '*', ...change },
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
    const AWS =
      'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity EH1HDMB1FH2TC';
    expect(messages(bucketPolicy({ Principal: { AWS } }), 'resource')).toEqual(
      [],
    );
    expect(messages(bucketPolicy({}), 'resource')).toEqual([]);
    expect(
      messages(
        bucketPolicy({ Principal: { CanonicalUser: '79a59df900b949e5' } }),
        'resource',
      ),
    ).toEqual([]);
  });
});
