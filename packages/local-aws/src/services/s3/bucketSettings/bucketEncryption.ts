import type {
  GetBucketEncryptionOutput,
  GetBucketEncryptionRequest,
} from '@aws-sdk/client-s3';
import type { Call } from '../../call';
import { findBucket } from '../findBucket';

/** Every bucket encrypts with S3's own keys unless told otherwise: https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html */
export function getBucketEncryption(
  input: GetBucketEncryptionRequest,
  call: Call,
): GetBucketEncryptionOutput {
  findBucket(call, input, 's3:GetEncryptionConfiguration');
  return {
    ServerSideEncryptionConfiguration: {
      Rules: [
        {
          ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' },
          BucketKeyEnabled: false,
        },
      ],
    },
  };
}
