import { parseArn } from './parseArn';

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
describe('parseArn', () => {
  it.each([
    ['arn:aws:s3:::bucket/key', ['aws', 's3', '', '', 'bucket/key']],
    [
      'arn:aws-cn:lambda:cn-north-1:111122223333:function:f:1',
      ['aws-cn', 'lambda', 'cn-north-1', '111122223333', 'function:f:1'],
    ],
  ])('takes %s apart', (text, parts) => {
    expect(Object.values(parseArn(text) ?? {})).toEqual(parts);
  });

  it.each(['', '*', 'arn:aws:s3', 'urn:aws:s3:::bucket'])(
    'takes %j for none',
    text => {
      expect(parseArn(text)).toBeUndefined();
    },
  );
});
