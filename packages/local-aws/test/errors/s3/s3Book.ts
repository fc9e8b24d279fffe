import { mergeCases, type ErrorBook } from '../kit';
import { bucketErrors } from './buckets';
import { bucketSettingErrors } from './bucketSettings';
import { documentedS3, HEADS } from './documented';
import { BUCKET, KEY, prepareS3 } from './fixture';
import { s3Reasons } from './reasons';
import { objectErrors } from './objects';
import { objectTagErrors } from './objectTagging';
import { objectWriteErrors } from './objectWrites';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList */
const LIST =
  'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList';

/** What is known of the errors of S3. */
export const s3Book: ErrorBook = {
  title: 'S3',
  service: 's3',
  prepare: prepareS3,
  documented: documentedS3(),
  common: ['AccessDenied'],
  // The list above has a status for each.
  statuses: {
    AccessControlListNotSupported: 400,
    AccessDenied: 403,
    BadDigest: 400,
    BadRequest: 400,
    BucketAlreadyExists: 409,
    BucketAlreadyOwnedByYou: 409,
    BucketNotEmpty: 409,
    IllegalLocationConstraintException: 400,
    IllegalVersioningConfigurationException: 400,
    InternalError: 500,
    InvalidArgument: 400,
    InvalidBucketAclWithBlockPublicAccessError: 400,
    InvalidBucketAclWithObjectOwnership: 400,
    InvalidBucketName: 400,
    InvalidDigest: 400,
    InvalidEncryptionAlgorithmError: 400,
    InvalidLocationConstraint: 400,
    InvalidRequest: 400,
    InvalidTag: 400,
    KeyTooLongError: 400,
    MalformedPolicy: 400,
    MalformedXML: 400,
    NoSuchBucket: 404,
    NoSuchBucketPolicy: 404,
    NoSuchKey: 404,
    NoSuchPublicAccessBlockConfiguration: 404,
    NoSuchTagSet: 404,
    NotFound: 404,
    OwnershipControlsNotFoundError: 404,
    PreconditionFailed: 412,
    ServiceUnavailable: 503,
    SlowDown: 503,
  },
  cases: mergeCases(
    bucketErrors,
    bucketSettingErrors,
    objectErrors,
    objectWriteErrors,
    objectTagErrors,
  ),
  denied: {
    error: 'AccessDenied',
    except: HEADS,
    // S3 tells everybody which buckets there are.
    inputOf: operation => ({
      Bucket: operation === 'CreateBucket' ? 'new-bucket' : BUCKET,
      Key: KEY,
      Body: 'balance',
      CopySource: `${BUCKET}/${KEY}`,
      Policy: '{}',
      Tagging:
        operation === 'PutObject'
          ? 'team=a'
          : { TagSet: [{ Key: 'team', Value: 'a' }] },
      AbacStatus: { Status: 'Enabled' },
      OwnershipControls: { Rules: [] },
      VersioningConfiguration: { Status: 'Suspended' },
      PublicAccessBlockConfiguration: {},
      ServerSideEncryptionConfiguration: { Rules: [] },
    }),
  },
  faults: {
    InternalError: {
      fault: { kind: 'error', status: 500 },
      message: 'We encountered an internal error. Please try again.',
      source: LIST,
    },
    ServiceUnavailable: {
      fault: { kind: 'error', status: 503 },
      message: 'Service is unable to handle request.',
      source: LIST,
    },
    SlowDown: {
      fault: { kind: 'throttle' },
      message: 'Please reduce your request rate.',
      source: LIST,
    },
  },
  reasons: s3Reasons,
};
