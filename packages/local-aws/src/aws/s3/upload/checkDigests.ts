import { createHash } from 'node:crypto';
import { AwsError, type WireRequest } from '../../../wire';
import {
  type ChecksumAlgorithm,
  checksumAlgorithms,
} from './checksumAlgorithms';

function refused(code: string, message: string): AwsError {
  return new AwsError(code, message, { status: 400 });
}

/** The bytes of base64 text that is neither longer nor shorter than it should be. */
function bytesOf(text: string, length: number): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === length && bytes.toString('base64') === text
    ? bytes
    : undefined;
}

function checkMd5({ headers, body }: WireRequest): void {
  const stated = headers['content-md5'];
  if (stated === undefined) {
    return;
  }
  const bytes = bytesOf(stated, 16);
  if (!bytes) {
    throw refused(
      'InvalidDigest',
      'The Content-MD5 you specified was invalid.',
    );
  }
  const computed = createHash('md5').update(body).digest();
  if (!computed.equals(bytes)) {
    throw new AwsError(
      'BadDigest',
      'The Content-MD5 you specified did not match what we received.',
      {
        status: 400,
        members: {
          ExpectedDigest: stated,
          CalculatedDigest: computed.toString('base64'),
        },
      },
    );
  }
}

function statedChecksums({
  headers,
}: WireRequest): [ChecksumAlgorithm, string, string][] {
  return Object.entries(checksumAlgorithms).flatMap(([suffix, algorithm]) => {
    const header = `x-amz-checksum-${suffix}`;
    return headers[header] === undefined
      ? []
      : [[algorithm, header, headers[header]]];
  });
}

async function checkChecksum(request: WireRequest): Promise<void> {
  const [stated, another] = statedChecksums(request);
  if (another) {
    throw refused(
      'InvalidRequest',
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
    );
  }
  if (!stated) {
    if (request.headers['x-amz-sdk-checksum-algorithm'] === undefined) {
      return;
    }
    throw refused(
      'InvalidRequest',
      'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
    );
  }
  const [algorithm, header, value] = stated;
  const bytes = bytesOf(value, algorithm.bytes);
  if (!bytes) {
    throw refused('InvalidRequest', `Value for ${header} header is invalid.`);
  }
  if (!bytes.equals(await algorithm.digest(request.body))) {
    throw refused(
      'BadDigest',
      `The ${algorithm.name} you specified did not match the calculated checksum.`,
    );
  }
}

/**
 * Holds the body of an S3 request, taken out of its chunks, to the digests that came with it. Those of
 * CompleteMultipartUpload are not of its body, but of the object.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
 * @throws AwsError BadDigest, InvalidDigest or InvalidRequest
 */
export async function checkDigests(request: WireRequest): Promise<void> {
  const { method, query } = request;
  checkMd5(request);
  if (method === 'POST' && query.has('uploadId')) {
    return;
  }
  if (method === 'PUT' || method === 'POST') {
    await checkChecksum(request);
  }
}
