import { InputError } from '@backstage/errors';

/**
 * Names that look like those of buckets and are of something else, whose access follows other actions or other policies.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
const RESERVED: readonly (readonly [string, string])[] = [
  [
    '--x-s3',
    'a directory bucket, where s3express:CreateSession decides: ask about that and its ARN',
  ],
  ['--table-s3', 'a table bucket: ask about an action of s3tables and its ARN'],
  ['-s3alias', 'the alias of an access point: ask with its ARN'],
  ['--ol-s3', 'the alias of an Object Lambda access point: ask with its ARN'],
  ['.mrap', 'the alias of a Multi-Region access point: ask with its ARN'],
];

/** Throws an InputError for the name of something else than a general purpose bucket. */
export function checkReservedName(bucket: string): void {
  const found = RESERVED.find(([suffix]) => bucket.endsWith(suffix));
  if (found) {
    throw new InputError(`'${bucket}' is ${found[1]}.`);
  }
}
