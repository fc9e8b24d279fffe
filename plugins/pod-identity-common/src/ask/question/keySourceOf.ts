import type { AskedQuestion } from './readQuestion';
import { s3PlaceOf } from '../../services/s3/place';
import { tablePlaceOf, type TablePlace } from '../../services/dynamodb/place';

/**
 * What says which KMS key has a say in a request.
 *
 * - `object`: the object that is there, which may be under another key than its bucket's default.
 * - `bucket`: its default encryption, for what is written.
 * - `table`: the table.
 * - `request`: the request itself; without `kmsKey` it asks for S3's own keys.
 * - `unsaid`: something that the question leaves open; `advice` says what to give.
 *
 * @public
 */
export type KeySource =
  | { of: 'object'; bucket: string; key: string; versionId?: string }
  | { of: 'bucket'; bucket: string }
  | { of: 'table'; table: TablePlace }
  | { of: 'request'; kmsKey?: string }
  | { of: 'unsaid'; reason: string; advice?: string };

const VERSION = 's3:VersionId';
const ALGORITHM = 's3:x-amz-server-side-encryption';
const KEY_ID = 's3:x-amz-server-side-encryption-aws-kms-key-id';

/**
 * Where to look for the KMS key that may have a say in what is asked. Undefined: none has. `objectKeys`: whether objects are
 * known to be under no other key than their bucket's default.
 *
 * @public
 */
export function keySourceOf(
  question: AskedQuestion,
  {
    objectKeys = 'unknown',
  }: { objectKeys?: 'bucket-default' | 'unknown' } = {},
): KeySource | undefined {
  const { action, resource } = question;
  const table = tablePlaceOf(resource);
  if (table) {
    return { of: 'table', table };
  }
  if (action.s3?.kmsKey === 'upload' && objectKeys === 'unknown') {
    return {
      of: 'unsaid',
      reason:
        'An upload is under the key that it was begun with, which nothing tells before it is complete.',
    };
  }
  const { kmsKey } = action.s3 ?? {};
  const { bucket, key } = s3PlaceOf(resource) ?? {};
  if (!kmsKey) {
    return undefined;
  }
  if (bucket === undefined || key === undefined) {
    return {
      of: 'unsaid',
      reason: 'The portal tells keys of objects by their bucket alone.',
    };
  }
  if (kmsKey === 'written' || kmsKey === 'named') {
    return keyOfWrite(question, bucket);
  }
  return objectKeys === 'bucket-default'
    ? { of: 'bucket', bucket }
    : keyOfRead(question, bucket, key);
}

/** An object stays under the key that it was written with, whatever becomes of its bucket. */
function keyOfRead(
  question: AskedQuestion,
  bucket: string,
  key: string,
): KeySource {
  const versionId = said(question, VERSION);
  return question.action.s3?.version && versionId === undefined
    ? {
        of: 'unsaid',
        reason:
          'Versions of an object may be under different keys, and which one is meant is not known.',
        advice: `Give ${VERSION} in the question.`,
      }
    : {
        of: 'object',
        bucket,
        key,
        ...(versionId === undefined ? {} : { versionId }),
      };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-bucket-encryption.html */
function keyOfWrite(question: AskedQuestion, bucket: string): KeySource {
  const kmsKey = said(question, KEY_ID);
  const algorithm = said(question, ALGORITHM);
  if (kmsKey !== undefined) {
    return { of: 'request', kmsKey };
  }
  if (question.action.s3?.kmsKey === 'named') {
    return {
      of: 'unsaid',
      reason: 'The request names the key, and the question does not.',
      advice: `Give ${KEY_ID} in the question.`,
    };
  }
  if (algorithm === undefined) {
    return { of: 'bucket', bucket };
  }
  // Without a key of one's own, AWS's key for S3 is used.
  return algorithm.startsWith('aws:kms')
    ? { of: 'request', kmsKey: 'alias/aws/s3' }
    : { of: 'request' };
}

/** The one value of a context key, in whatever case it was given. */
function said({ context }: AskedQuestion, key: string): string | undefined {
  const found = Object.entries(context).find(
    ([name]) => name.toLowerCase() === key.toLowerCase(),
  );
  return found?.[1][0];
}
