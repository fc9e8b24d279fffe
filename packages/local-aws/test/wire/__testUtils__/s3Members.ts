import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { arbitraryText } from './arbitraryText';

const key = Buffer.alloc(32, 7);
const keyText = key.toString('base64');
const keyMd5 = createHash('md5').update(key).digest('base64');

const checksums = [
  'CRC32',
  'CRC32C',
  'CRC64NVME',
  'MD5',
  'SHA1',
  'SHA256',
  'SHA512',
  'XXHASH128',
  'XXHASH3',
  'XXHASH64',
];

/** Members of S3's shapes that mean something to the SDK's client or to HTTP itself. */
export const s3Inputs = new Map<string, fc.Arbitrary<unknown> | undefined>([
  ['Bucket', fc.stringMatching(/^[a-z][a-z0-9]{3,20}$/)],
  ['ContentLength', undefined],
  ['SSECustomerKey', fc.constant(keyText)],
  ['SSECustomerKeyMD5', fc.constant(keyMd5)],
  ['CopySourceSSECustomerKey', fc.constant(keyText)],
  ['CopySourceSSECustomerKeyMD5', fc.constant(keyMd5)],
  ['ChecksumAlgorithm', fc.constant('CRC32')],
  // What a body is held to: these travel in the tests of checkDigests, with bodies that they fit.
  ['ContentMD5', undefined],
  ...checksums.map(name => [`Checksum${name}`, undefined] as const),
]);

export const s3Outputs = new Map<string, fc.Arbitrary<unknown> | undefined>([
  ['ContentLength', undefined],
  ['ExpiresString', undefined],
  // us-east-1 has none, which is an empty element.
  ['LocationConstraint', arbitraryText.document.filter(text => text !== '')],
]);

/** The client or the wire has a default of its own. */
export const s3Defaulted = ['ContentType'];

/** Members that the client or HTTP adds. */
export const s3Added = new Set([
  'ContentLength',
  'ChecksumAlgorithm',
  'ChecksumCRC32',
  'CopySourceSSECustomerKeyMD5',
  'ExpiresString',
  'SSECustomerKeyMD5',
]);
