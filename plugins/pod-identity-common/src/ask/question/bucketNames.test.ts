import { InputError } from '@backstage/errors';
import { readQuestion } from './readQuestion';

const ask = (bucket: string) => () =>
  readQuestion({ action: 's3:GetObject', resource: `s3://${bucket}/a` }, 'aws');

describe('names of buckets', () => {
  it.each([
    ['logs--use1-az4--x-s3', 'a directory bucket'],
    ['abc--table-s3', 'a table bucket'],
    ['reports-abc123-s3alias', 'the alias of an access point'],
    ['reports-abc123--ol-s3', 'the alias of an Object Lambda access point'],
    ['abc123.mrap', 'the alias of a Multi-Region access point'],
  ])('are not those of something else: %s', (bucket, what) => {
    expect(ask(bucket)).toThrow(InputError);
    expect(ask(bucket)).toThrow(`'${bucket}' is ${what}`);
  });

  it.each(['s3alias-logs', 'x-s3', 'my.mrap.logs'])(
    'may hold the same words: %s',
    bucket => {
      expect(ask(bucket)).not.toThrow();
    },
  );
});
