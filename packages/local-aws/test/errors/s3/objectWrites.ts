import type { ErrorCases } from '../kit';
import { NO_SOURCE } from '../kit';
import { noAcls, noBucket, noKey, PRECONDITION } from './cases';
import { BUCKET, KEY } from './fixture';
import { seen } from './sources';

const object = { Bucket: BUCKET, Key: KEY };
const put = { ...object, Body: 'balance' };

const TAGGING =
  "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.";

/** Errors of writing and deleting objects. */
export const objectWriteErrors: ErrorCases = {
  PutObject: [
    noBucket({ Body: 'balance' }),
    noKey({ Body: 'balance', IfMatch: '"other"' }),
    noAcls(put),
    {
      error: 'KeyTooLongError',
      when: 'the key has 1,025 bytes',
      input: { ...put, Key: 'k'.repeat(1025) },
      message: 'Your key is too long',
      source: seen.keyTooLong,
    },
    {
      error: 'InvalidTag',
      when: 'a key has 129 characters',
      input: { ...put, Tagging: `${'k'.repeat(129)}=a` },
      message: 'The TagKey you have provided is invalid',
      source: seen.tagKey,
    },
    {
      error: 'InvalidArgument',
      when: 'two tags of the header have the same key',
      input: { ...put, Tagging: 'team=a&team=b' },
      message: TAGGING,
      source: seen.duplicateTagsInHeader,
    },
    ...['a=b,c=d', 'TagSet=[{Key=a,Value=b}]', '=', '=a', 'a=%', 'a==b'].map(
      Tagging => ({
        error: 'InvalidArgument',
        when: `the tags of the header are ${Tagging}`,
        input: { ...put, Tagging },
        message: TAGGING,
        source: seen.tagsInHeader,
      }),
    ),
    ...['a=b(', 'a=b,c', 'a=b%2Cc'].map(Tagging => ({
      error: 'InvalidTag',
      when: `the tags of the header are ${Tagging}`,
      input: { ...put, Tagging },
      message: 'The TagValue you have provided is invalid',
      source: 'https://github.com/versity/versitygw/pull/1243',
    })),
    {
      error: 'PreconditionFailed',
      when: 'there must be no such object',
      input: { ...put, IfNoneMatch: '*' },
      message: PRECONDITION,
      source: seen.precondition,
    },
    {
      error: 'PreconditionFailed',
      when: 'the object is another',
      input: { ...put, IfMatch: '"other"' },
      message: PRECONDITION,
      source: seen.precondition,
    },
    {
      error: 'BadDigest',
      when: 'the body has another digest',
      input: {
        ...put,
        ContentMD5: 'XrY7u+Ae7tCTyyK7j1rNww==',
      },
      message: 'The Content-MD5 you specified did not match what we received.',
      source: seen.badDigest,
    },
    {
      error: 'InvalidDigest',
      when: 'the digest is none',
      input: { ...put, ContentMD5: 'md5' },
      message: 'The Content-MD5 you specified was invalid.',
      source: NO_SOURCE,
    },
    {
      error: 'InvalidRequest',
      when: 'the checksum is none',
      input: { ...put, ChecksumCRC32: 'crc' },
      message: 'Value for x-amz-checksum-crc32 header is invalid.',
      source: NO_SOURCE,
    },
  ],
  DeleteObject: [
    noBucket(),
    {
      error: 'InvalidArgument',
      when: 'the version is none of S3',
      input: { ...object, VersionId: 'two' },
      message: 'Invalid version id specified',
      source: NO_SOURCE,
    },
  ],
};
