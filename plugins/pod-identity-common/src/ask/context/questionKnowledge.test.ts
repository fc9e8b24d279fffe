import { askWith, type Asking } from '../../__testUtils__/askFixtures';

const under = (condition: object, asking: Asking) =>
  askWith(
    [{ Effect: 'Allow', Action: 's3:*', Resource: '*', Condition: condition }],
    asking,
  ).outcome;

describe('what is known of a request', () => {
  const prefix = { StringEquals: { 's3:prefix': 'a' } };

  it('is that no action but a listing carries keys of listings, unless the question says so', () => {
    expect(under(prefix, {})).toBe('denied');
    expect(under(prefix, { context: { 'S3:Prefix': ['a'] } })).toBe('allowed');
  });

  it('is nothing of a listing that does not say its keys', () => {
    const listing = { action: 's3:ListBucket', resource: 's3://my-bucket' };
    expect(under(prefix, listing)).toBe('unknown');
  });

  it.each([
    ['kubernetes-namespace', 'allowed'],
    ['team', 'unknown'],
  ])('is of its tag %s in what sets tags of objects: %s', (tag, outcome) => {
    const condition = { Null: { [`aws:RequestTag/${tag}`]: 'true' } };
    expect(under(condition, { action: 's3:PutObject' })).toBe(outcome);
  });
});
