import { policy } from '../../__testUtils__/validation';
import { validatePolicy } from '../validatePolicy';

// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
describe('validatePolicy, characters', () => {
  const message =
    'The specified value for policyDocument is invalid. It must contain only printable ASCII characters.';

  it('says where a character is that IAM does not accept', () => {
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

  it('takes what JSON escapes', () => {
    const source = policy({
      Condition: { StringEquals: { 'aws:x': '\ud800' } },
    });
    expect(validatePolicy(source, 'identity')).toEqual([]);
    expect(validatePolicy(JSON.stringify(source), 'identity')).toEqual([]);
    const pair = policy({ Condition: { StringEquals: { 'aws:x': '😀' } } });
    expect(validatePolicy(pair, 'session')[0]).toMatchObject({ message });
  });

  // https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreatePolicy.html: [\s\S]*
  it('accepts all characters if IAM does not store the policy', () => {
    const Resource = 'arn:aws:s3:::bucket/žluť';
    expect(validatePolicy(policy({ Resource }), 'scp')).toEqual([]);
    expect(
      validatePolicy(policy({ Resource, Principal: '*' }), 'resource'),
    ).toEqual([]);
  });
});
