import { NO_SOURCE, type ErrorCase, type ErrorCases } from '../kit';
import { noBucket, noKey, PRECONDITION } from './cases';
import { ABSENT, BUCKET, KEY } from './fixture';
import { seen } from './sources';

const object = { Bucket: BUCKET, Key: KEY };

const wrongVersion: ErrorCase = {
  error: 'InvalidArgument',
  when: 'the version is none of S3',
  input: { ...object, VersionId: 'two' },
  message: 'Invalid version id specified',
  source: NO_SOURCE,
};

function listed(error: Pick<ErrorCase, 'input' | 'message' | 'when'>) {
  return [
    noBucket(),
    { error: 'InvalidArgument', source: NO_SOURCE, ...error },
  ];
}

const negative = {
  when: 'a page is to have less than nothing',
  input: { Bucket: BUCKET, MaxKeys: -1 },
  message: 'Argument maxKeys must be an integer between 0 and 2147483647',
};

/** Errors of reading objects. */
export const objectErrors: ErrorCases = {
  ListObjects: listed(negative),
  ListObjectsV2: listed({
    when: 'the token of the next page is made up',
    input: { Bucket: BUCKET, ContinuationToken: 'made-up' },
    message: 'The continuation token provided is incorrect',
  }),
  GetObject: [
    noBucket(),
    noKey(),
    wrongVersion,
    {
      error: 'PreconditionFailed',
      when: 'the object is another',
      input: { ...object, IfMatch: '"other"' },
      message: PRECONDITION,
      source: seen.precondition,
    },
    {
      error: 'PreconditionFailed',
      when: 'the object was changed since',
      input: { ...object, IfUnmodifiedSince: new Date('2024-01-01') },
      message: PRECONDITION,
      source: seen.precondition,
    },
  ],
  HeadObject: [
    {
      error: 'NotFound',
      when: 'there is no such key',
      input: { Bucket: BUCKET, Key: ABSENT },
      message: /./,
      source: NO_SOURCE,
    },
  ],
};
