import { s3Targets, type S3Target } from './s3Targets';

const shown = ({ parts }: S3Target) => parts.join(' / ');

describe('s3Targets', () => {
  it.each([
    ['*', ['*', '* / *']],
    ['arn:aws:s3:::*', ['*', '* / *']],
    ['arn:aws:s3*', ['*', '* / *']],
    ['arn:aws:s3:::data', ['data']],
    ['arn:aws-cn:s3:::data', ['data']],
    ['arn:*:s3:*:*:data', ['data']],
    ['arn:aws:s3:::data/*', ['data / *']],
    ['arn:aws:s3:::data/reports/2024-*.csv', ['data / reports/2024-*.csv']],
    ['arn:aws:s3:::data/a:b/*', ['data / a:b/*']],
    ['arn:aws:s3:::team-*', ['team-*', 'team-* / *']],
    ['arn:aws:s3:::team-*-x', ['team-*-x', 'team-* / *-x']],
    ['arn:aws:s3:::team-*/*', ['team-* / *']],
    ['arn:aws:s3:::*/secret', ['* / secret', '* / */secret']],
    ['arn:aws:dynamodb:us-east-1:111122223333:table/data', []],
    ['arn:aws:dynamodb:*', []],
    ['arn:aws:s3:us-east-1:111122223333:accesspoint/ap', []],
    ['arn:aws:s3:us-east-1::data', []],
    ['arn:aws:s3::111122223333:data', []],
    ['', []],
  ])('%s names %j', (resource, expected) => {
    expect(s3Targets(resource).map(shown)).toEqual(expected);
  });
});
