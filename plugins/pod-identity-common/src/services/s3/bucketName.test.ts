import { InputError } from '@backstage/errors';
import { checkBucketName } from './bucketName';

const dangerous = ['', '*', 'a*', 'a?', '${x}', '"', "a'b", 'a/b', 'A', 'a b'];

describe('checkBucketName', () => {
  it.each(['abc', 'data-lake-111122223333', 'a.b.c', 'b'.repeat(63)])(
    'accepts %s',
    name => {
      expect(() => checkBucketName(name)).not.toThrow();
    },
  );

  it.each([
    ...dangerous,
    'ab',
    'a..b',
    '10.0.0.1',
    '-ab',
    'ab-',
    'b'.repeat(64),
    'arn:aws:s3:::abc',
  ])('refuses %j', name => {
    expect(() => checkBucketName(name)).toThrow(InputError);
  });
});
