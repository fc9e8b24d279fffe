import {
  CreateBucketCommand,
  DeletePublicAccessBlockCommand,
} from '@aws-sdk/client-s3';
import { NO_SOURCE, type ErrorCases } from '../kit';
import { duplicateTags, longTagKey, malformed, noBucket } from './cases';
import { ABSENT, BUCKET } from './fixture';
import { seen } from './sources';

const KEY_ARN = 'arn:aws:kms:us-east-1:111122223333:key/1';

function encryption(SSEAlgorithm: string, KMSMasterKeyID?: string) {
  return {
    Bucket: BUCKET,
    ServerSideEncryptionConfiguration: {
      Rules: [
        {
          ApplyServerSideEncryptionByDefault: { SSEAlgorithm, KMSMasterKeyID },
        },
      ],
    },
  };
}

/** Errors of buckets and their settings. */
export const bucketErrors: ErrorCases = {
  CreateBucket: [
    {
      error: 'BucketAlreadyExists',
      when: 'another account has the bucket',
      by: async () => ({
        accessKeyId: '444455556666',
        secretAccessKey: 'test',
      }),
      input: { Bucket: BUCKET },
      message:
        'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.',
      source: seen.bucketExists,
    },
    {
      error: 'BucketAlreadyOwnedByYou',
      when: 'the bucket is made a second time',
      region: 'eu-west-1',
      given: async aws => {
        const input = {
          Bucket: 'made-before',
          CreateBucketConfiguration: {
            LocationConstraint: 'eu-west-1' as const,
          },
        };
        const { s3 } = aws.clients(undefined, 'eu-west-1');
        await s3.send(new CreateBucketCommand(input));
        return input;
      },
      message:
        'Your previous request to create the named bucket succeeded and you already own it.',
      source: seen.bucketOwned,
    },
    {
      error: 'InvalidBucketName',
      when: 'the name has a capital letter',
      input: { Bucket: 'Statements' },
      message: 'The specified bucket is not valid.',
      source: NO_SOURCE,
    },
    {
      error: 'IllegalLocationConstraintException',
      when: 'the location is not that of the endpoint',
      region: 'eu-west-1',
      input: {
        Bucket: 'elsewhere',
        CreateBucketConfiguration: { LocationConstraint: 'eu-north-1' },
      },
      message:
        'The eu-north-1 location constraint is incompatible for the region specific endpoint this request was sent to.',
      source: seen.location,
    },
  ],
  DeleteBucket: [
    noBucket(),
    {
      error: 'BucketNotEmpty',
      when: 'there is an object in the bucket',
      input: { Bucket: BUCKET },
      message: 'The bucket you tried to delete is not empty',
      source: seen.notEmpty,
    },
  ],
  ListBuckets: [
    {
      error: 'InvalidArgument',
      when: 'the token of the next page is made up',
      input: { ContinuationToken: 'made-up' },
      message: 'The continuation token provided is incorrect',
      source: NO_SOURCE,
    },
  ],
  GetBucketLocation: [noBucket()],
  GetBucketPolicy: [
    noBucket(),
    {
      error: 'NoSuchBucketPolicy',
      when: 'the bucket has no policy',
      input: { Bucket: BUCKET },
      message: 'The bucket policy does not exist',
      source: seen.noPolicy,
    },
  ],
  PutBucketPolicy: [
    noBucket({ Policy: '{}' }),
    {
      error: 'MalformedPolicy',
      when: 'the policy is no JSON',
      input: { Bucket: BUCKET, Policy: '{"Version":' },
      message: 'This policy contains invalid Json',
      source: NO_SOURCE,
    },
  ],
  DeleteBucketPolicy: [noBucket()],
  GetBucketTagging: [
    noBucket(),
    {
      error: 'NoSuchTagSet',
      when: 'the bucket has no tags',
      input: { Bucket: BUCKET },
      message: 'The TagSet does not exist',
      source: seen.noTags,
    },
  ],
  PutBucketTagging: [
    noBucket({ Tagging: { TagSet: [] } }),
    duplicateTags(),
    longTagKey(),
    malformed({ Tagging: {} }),
  ],
  DeleteBucketTagging: [noBucket()],
  GetPublicAccessBlock: [
    noBucket(),
    {
      error: 'NoSuchPublicAccessBlockConfiguration',
      when: 'nothing is blocked',
      given: async aws => {
        await aws
          .clients()
          .s3.send(new DeletePublicAccessBlockCommand({ Bucket: BUCKET }));
      },
      input: { Bucket: BUCKET },
      message: 'The public access block configuration was not found',
      source: NO_SOURCE,
    },
  ],
  PutPublicAccessBlock: [
    noBucket({ PublicAccessBlockConfiguration: {} }),
    malformed({}),
  ],
  DeletePublicAccessBlock: [noBucket()],
  GetBucketAbac: [noBucket()],
  PutBucketAbac: [
    noBucket({ AbacStatus: { Status: 'Enabled' } }),
    malformed({ AbacStatus: { Status: 'On' } }),
  ],
  GetBucketEncryption: [noBucket()],
  PutBucketEncryption: [
    noBucket(encryption('AES256')),
    malformed({ ServerSideEncryptionConfiguration: { Rules: [{}] } }),
    {
      error: 'InvalidArgument',
      when: "a key goes with S3's own encryption",
      input: encryption('AES256', KEY_ARN),
      message:
        'a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse',
      source: NO_SOURCE,
    },
    {
      error: 'InvalidEncryptionAlgorithmError',
      when: 'there is no such algorithm',
      input: encryption('DES'),
      message:
        'The encryption request you specified is not valid. Supported value: AES256.',
      source: NO_SOURCE,
    },
  ],
  DeleteBucketEncryption: [noBucket()],
  GetBucketVersioning: [noBucket()],
  PutBucketVersioning: [
    noBucket({ VersioningConfiguration: { Status: 'Suspended' } }),
    {
      error: 'IllegalVersioningConfigurationException',
      when: 'there is no status',
      input: { Bucket: BUCKET, VersioningConfiguration: {} },
      message: 'The Versioning element must be specified',
      source: NO_SOURCE,
    },
  ],
  HeadBucket: [
    {
      error: 'NotFound',
      when: 'there is no such bucket',
      input: { Bucket: ABSENT },
      message: /./,
      source: NO_SOURCE,
    },
  ],
};
