import { documentedErrors } from '../kit';

/**
 * S3's service model has few errors. These are those that the operation's own page or the list of error codes describes for what the
 * operation does: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList
 */
const BY_OPERATION: Readonly<Record<string, readonly string[]>> = {
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
  CreateBucket: [
    'IllegalLocationConstraintException',
    'InvalidArgument',
    'InvalidBucketAclWithBlockPublicAccessError',
    'InvalidBucketAclWithObjectOwnership',
    'InvalidBucketName',
    'InvalidLocationConstraint',
    'MalformedXML',
  ],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html
  DeleteBucket: ['BucketNotEmpty'],
  ListBuckets: ['InvalidArgument'],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicy.html
  GetBucketPolicy: ['NoSuchBucketPolicy'],
  PutBucketPolicy: ['MalformedPolicy'],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html
  GetBucketTagging: ['NoSuchTagSet'],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html
  PutBucketTagging: ['InvalidTag', 'MalformedXML'],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetPublicAccessBlock.html
  GetPublicAccessBlock: ['NoSuchPublicAccessBlockConfiguration'],
  PutPublicAccessBlock: ['MalformedXML'],
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-ownership-error-responses.html
  GetBucketOwnershipControls: ['OwnershipControlsNotFoundError'],
  PutBucketOwnershipControls: ['MalformedXML'],
  PutBucketAbac: ['MalformedXML'],
  GetBucketEncryption: ['ServerSideEncryptionConfigurationNotFoundError'],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketEncryption.html
  PutBucketEncryption: [
    'InvalidArgument',
    'InvalidEncryptionAlgorithmError',
    'MalformedXML',
  ],
  PutBucketVersioning: ['IllegalVersioningConfigurationException'],
  ListObjects: ['InvalidArgument'],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
  ListObjectsV2: ['InvalidArgument'],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
  GetObject: ['InvalidArgument', 'PreconditionFailed'],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
  PutObject: [
    'AccessControlListNotSupported',
    'BadDigest',
    'InvalidArgument',
    'InvalidDigest',
    'InvalidTag',
    'KeyTooLongError',
    'NoSuchKey',
    'PreconditionFailed',
  ],
  DeleteObject: ['InvalidArgument'],
  GetObjectTagging: ['NoSuchKey'],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html
  PutObjectTagging: ['BadRequest', 'InvalidTag', 'MalformedXML', 'NoSuchKey'],
  DeleteObjectTagging: ['NoSuchKey'],
};

/** Errors of S3's own that every operation may give. */
const FAULTS = ['InternalError', 'ServiceUnavailable', 'SlowDown'];

/** Operations that are not about a bucket that is there. */
const WITHOUT_BUCKET = ['CreateBucket', 'ListBuckets'];

/** Answers to HEAD have no body, and so no code. */
export const HEADS: readonly string[] = ['HeadBucket', 'HeadObject'];

/** The documented errors of S3's operations. */
export function documentedS3(): Map<string, ReadonlySet<string>> {
  return new Map(
    [...documentedErrors('s3')].map(([operation, modelled]) => [
      operation,
      HEADS.includes(operation)
        ? modelled
        : new Set([
            ...modelled,
            ...(BY_OPERATION[operation] ?? []),
            ...(WITHOUT_BUCKET.includes(operation) ? [] : ['NoSuchBucket']),
            ...FAULTS,
          ]),
    ]),
  );
}
