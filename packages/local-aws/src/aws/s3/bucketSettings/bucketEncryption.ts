import type {
  DeleteBucketEncryptionRequest,
  GetBucketEncryptionOutput,
  GetBucketEncryptionRequest,
  PutBucketEncryptionRequest,
} from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { checkEncryption } from '../encryption';
import { findBucket } from '../findBucket';
import { malformedXml } from '../s3Errors';
import type { EncryptionRecord } from '../store';

/** Every bucket encrypts with S3's own keys unless told otherwise: https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html */
const DEFAULT: EncryptionRecord = {
  algorithm: 'AES256',
  bucketKeyEnabled: false,
};

export function getBucketEncryption(
  input: GetBucketEncryptionRequest,
  call: Call,
): GetBucketEncryptionOutput {
  const { encryption = DEFAULT } = findBucket(
    call,
    input,
    's3:GetEncryptionConfiguration',
  );
  return {
    ServerSideEncryptionConfiguration: {
      Rules: [
        {
          ApplyServerSideEncryptionByDefault: {
            SSEAlgorithm: encryption.algorithm,
            KMSMasterKeyID: encryption.keyArn,
          },
          BucketKeyEnabled: encryption.bucketKeyEnabled,
        },
      ],
    },
  };
}

/** Objects that are there already stay as they are. */
export function putBucketEncryption(
  input: PutBucketEncryptionRequest,
  call: Call,
): object {
  const bucket = findBucket(call, input, 's3:PutEncryptionConfiguration');
  const rules = input.ServerSideEncryptionConfiguration?.Rules ?? [];
  const asked = rules[0]?.ApplyServerSideEncryptionByDefault;
  if (rules.length !== 1 || !asked?.SSEAlgorithm) {
    throw malformedXml();
  }
  bucket.encryption = checkEncryption(call, {
    algorithm: asked.SSEAlgorithm,
    key: asked.KMSMasterKeyID,
    bucketKeyEnabled: rules[0].BucketKeyEnabled,
  });
  return {};
}

/** Takes the setting back to that of every bucket; there is no permission of its own for it. */
export function deleteBucketEncryption(
  input: DeleteBucketEncryptionRequest,
  call: Call,
): object {
  findBucket(call, input, 's3:PutEncryptionConfiguration').encryption =
    undefined;
  return {};
}
