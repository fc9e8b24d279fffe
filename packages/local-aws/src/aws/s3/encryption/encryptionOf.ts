import type { Call } from '../../../platform/call';
import type { BucketRecord, EncryptionRecord } from '../store';
import { checkEncryption } from './checkEncryption';

/** What a request to write an object may say of its encryption. */
export interface EncryptionHeaders {
  ServerSideEncryption?: string;
  SSEKMSKeyId?: string;
  BucketKeyEnabled?: boolean;
}

/** How an object is to be encrypted: as its request says, else as its bucket does. Undefined = by S3's own keys. */
export function encryptionOf(
  call: Call,
  bucket: BucketRecord,
  input: EncryptionHeaders,
): EncryptionRecord | undefined {
  return input.ServerSideEncryption === undefined
    ? bucket.encryption
    : checkEncryption(call, {
        algorithm: input.ServerSideEncryption,
        key: input.SSEKMSKeyId,
        bucketKeyEnabled: input.BucketKeyEnabled,
      });
}

/** What an answer says of an object's encryption. */
export function encryptionHeaders(encryption: EncryptionRecord | undefined) {
  return {
    ServerSideEncryption: encryption?.algorithm ?? ('AES256' as const),
    SSEKMSKeyId: encryption?.keyArn,
    BucketKeyEnabled: encryption?.bucketKeyEnabled || undefined,
  };
}
