import { keyArnOf } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { s3Error } from './s3Errors';
import type { BucketRecord, EncryptionRecord } from './store';

/** An encryption as a request asks for it. */
interface AskedEncryption {
  algorithm: string;
  /** ARN, id or alias of a KMS key. */
  key?: string;
  bucketKeyEnabled?: boolean;
}

const ALGORITHMS: readonly string[] = ['AES256', 'aws:kms', 'aws:kms:dsse'];

/** An encryption that is to be. */
export function checkEncryption(
  call: Call,
  asked: AskedEncryption,
): EncryptionRecord {
  const { algorithm, key, bucketKeyEnabled = false } = asked;
  if (!ALGORITHMS.includes(algorithm)) {
    throw s3Error(
      'InvalidEncryptionAlgorithmError',
      400,
      'The encryption request you specified is not valid. Supported value: AES256.',
    );
  }
  if (key !== undefined && algorithm === 'AES256') {
    throw s3Error(
      'InvalidArgument',
      400,
      'a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse',
    );
  }
  return {
    algorithm: algorithm as EncryptionRecord['algorithm'],
    keyArn: key === undefined ? undefined : keyArnOf(call, key),
    bucketKeyEnabled,
  };
}

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
