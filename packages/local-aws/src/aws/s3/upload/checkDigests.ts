import { createHash } from 'node:crypto';
import { Crc32, Crc32c, Crc64Nvme } from '@aws-sdk/checksums/crc';
import { Xxh3_128, Xxh3_64, Xxh64 } from '@aws-sdk/checksums/xxh';
import { AwsError, type WireRequest } from '../../../wire';

/** A checksum that S3 takes of an upload. */
interface ChecksumAlgorithm {
  /** As S3's messages have it. */
  name: string;
  bytes: number;
  digest(body: Uint8Array): Promise<Uint8Array>;
}

function node(name: string, algorithm: string, bytes: number) {
  return {
    name,
    bytes,
    digest: async (body: Uint8Array) =>
      createHash(algorithm).update(body).digest(),
  };
}

type Sum = new () => {
  update(data: Uint8Array): unknown;
  digest(): Promise<Uint8Array>;
};

function sdk(name: string, Checksum: Sum, bytes: number): ChecksumAlgorithm {
  return {
    name,
    bytes,
    async digest(body) {
      const sum = new Checksum();
      await sum.update(body);
      return sum.digest();
    },
  };
}

/**
 * By the end of the header's name, `x-amz-checksum-…`.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
 */
export const checksumAlgorithms: Readonly<Record<string, ChecksumAlgorithm>> = {
  crc32: sdk('CRC32', Crc32, 4),
  crc32c: sdk('CRC32C', Crc32c, 4),
  crc64nvme: sdk('CRC64NVME', Crc64Nvme, 8),
  sha1: node('SHA1', 'sha1', 20),
  sha256: node('SHA256', 'sha256', 32),
  sha512: node('SHA512', 'sha512', 64),
  md5: node('MD5', 'md5', 16),
  xxhash64: sdk('XXHASH64', Xxh64, 8),
  xxhash3: sdk('XXHASH3', Xxh3_64, 8),
  xxhash128: sdk('XXHASH128', Xxh3_128, 16),
};

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
