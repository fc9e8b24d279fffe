import { createHash } from 'node:crypto';
import { Crc32, Crc32c, Crc64Nvme } from '@aws-sdk/checksums/crc';
import { Xxh3_64, Xxh3_128, Xxh64 } from '@aws-sdk/checksums/xxh';

/** A checksum that S3 takes of an upload. */
export interface ChecksumAlgorithm {
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
