import { parseRoleArn } from './arns';

describe('parseRoleArn', () => {
  it.each([
    ['arn:aws:iam::111122223333:role/a', '/', 'a', 'aws'],
    ['arn:aws-cn:iam::111122223333:role/p/q/a', '/p/q/', 'a', 'aws-cn'],
  ])('%s', (arn, path, roleName, partition) => {
    expect(parseRoleArn(arn)).toEqual({
      partition,
      accountId: '111122223333',
      path,
      roleName,
    });
  });

  it.each([
    '',
    'a',
    'arn:aws:iam::111122223333:user/a',
    'arn:aws:iam::1:role/a',
    'arn:aws:iam::111122223333:role/',
    'arn:aws:sts::111122223333:assumed-role/a/b',
  ])('does not take %j', arn => {
    expect(parseRoleArn(arn)).toBeUndefined();
  });
});
