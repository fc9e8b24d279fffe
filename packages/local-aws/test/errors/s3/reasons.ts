import type { Reason } from '../kit';

/** Documented errors of S3 that no input brings about here. */
export const s3Reasons: readonly Reason[] = [
  {
    error: 'ServerSideEncryptionConfigurationNotFoundError',
    because: 'every bucket has a default encryption since January 2023',
  },
  {
    error: 'InvalidObjectState',
    because: 'no object is archived',
  },
  {
    error: 'EncryptionTypeMismatch',
    because: 'it is for appending to objects of directory buckets',
  },
  {
    error: 'InvalidWriteOffset',
    because: 'it is for appending to objects of directory buckets',
  },
  {
    error: 'TooManyParts',
    because: 'it is for appending to objects of directory buckets',
  },
];
