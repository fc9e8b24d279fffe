import { inputWith } from '../../__testUtils__/fixtures';
import { readAccess } from '../../see/readAccess';
import type { ReadAccessInput } from '../../subject/ReadAccessInput';

const grantOf = (operator: string, buckets: ReadAccessInput['buckets']) => {
  const { grants } = readAccess({
    ...inputWith([
      {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::data/*',
        Condition: { [operator]: { 'aws:ResourceTag/team': 'a' } },
      },
    ]),
    buckets,
  });
  return grants[0];
};

describe('grants by tags of a bucket', () => {
  it.each<[string, string, ReadAccessInput['buckets'], object]>([
    [
      'not known while the setting was not read',
      'StringEquals',
      { data: {} },
      {
        verdict: 'unknown',
        reason: expect.stringContaining('a setting of the bucket'),
      },
    ],
    [
      'in vain where tags do not count',
      'StringEquals',
      { data: { abac: false } },
      {
        verdict: 'ineffective',
        reason:
          'aws:ResourceTag/team is tested only where attribute-based access control is enabled on the bucket, and here it is not.',
      },
    ],
    [
      'without limit where tags do not count and others are wanted',
      'StringNotEquals',
      { data: { abac: false } },
      { verdict: 'effective' },
    ],
    [
      'by the tags where they count',
      'StringEquals',
      { data: { abac: true } },
      { verdict: 'conditional' },
    ],
    [
      'not known by the setting of another bucket',
      'StringEquals',
      { other: { abac: false } },
      { verdict: 'unknown' },
    ],
  ])('are %s', (_, operator, buckets, expected) => {
    expect(grantOf(operator, buckets)).toMatchObject(expected);
  });
});
