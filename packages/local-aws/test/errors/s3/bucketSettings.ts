import {
  CreateBucketCommand,
  DeleteBucketOwnershipControlsCommand,
  DeletePublicAccessBlockCommand,
} from '@aws-sdk/client-s3';
import { NO_SOURCE, type ErrorCases } from '../kit';
import {
  duplicateTags,
  halfTags,
  longTagKey,
  malformed,
  noBucket,
} from './cases';
import { BUCKET } from './fixture';
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

function ownership(ObjectOwnership: string) {
  return {
    Bucket: BUCKET,
    OwnershipControls: { Rules: [{ ObjectOwnership }] },
  };
}

/** Errors of the settings of buckets. */
export const bucketSettingErrors: ErrorCases = {
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
    {
      error: 'MalformedPolicy',
      when: 'the policy is for a role that does not exist',
      input: {
        Bucket: BUCKET,
        Policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { AWS: 'arn:aws:iam::111122223333:role/absent' },
            Action: 's3:GetObject',
            Resource: `arn:aws:s3:::${BUCKET}/*`,
          },
        }),
      },
      message: 'Invalid principal in policy',
      source: seen.principal,
    },
    {
      error: 'MalformedPolicy',
      when: 'the policy is about another bucket',
      input: {
        Bucket: BUCKET,
        Policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { AWS: '111122223333' },
            Action: 's3:GetObject',
            Resource: [`arn:aws:s3:::${BUCKET}/*`, 'arn:aws:s3:::another/*'],
          },
        }),
      },
      message: 'Policy has invalid resource',
      source: seen.otherResource,
    },
    {
      error: 'AccessDenied',
      when: 'the policy is for everybody',
      input: {
        Bucket: BUCKET,
        Policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: '*',
            Action: 's3:GetObject',
            Resource: `arn:aws:s3:::${BUCKET}/*`,
          },
        }),
      },
      message: `User: arn:aws:iam::111122223333:user/administrator is not authorized to perform: s3:PutBucketPolicy on resource: "arn:aws:s3:::${BUCKET}" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.`,
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
    ...halfTags(),
  ],
  DeleteBucketTagging: [noBucket()],
  GetPublicAccessBlock: [
    noBucket(),
    {
      error: 'NoSuchPublicAccessBlockConfiguration',
      when: 'nothing is blocked',
      given: async aws => {
        const of = { Bucket: 'opened-by-us' };
        const { s3 } = aws.clients();
        await s3.send(new CreateBucketCommand(of));
        await s3.send(new DeletePublicAccessBlockCommand(of));
        return of;
      },
      message: 'The public access block configuration was not found',
      source: NO_SOURCE,
    },
  ],
  PutPublicAccessBlock: [
    noBucket({ PublicAccessBlockConfiguration: {} }),
    malformed({}),
  ],
  DeletePublicAccessBlock: [noBucket()],
  GetBucketOwnershipControls: [
    noBucket(),
    {
      error: 'OwnershipControlsNotFoundError',
      when: 'the bucket has none',
      given: async aws => {
        const of = { Bucket: 'of-whom' };
        const { s3 } = aws.clients();
        await s3.send(new CreateBucketCommand(of));
        await s3.send(new DeleteBucketOwnershipControlsCommand(of));
        return of;
      },
      message: 'The bucket ownership controls were not found',
      source: seen.noOwnershipControls,
    },
  ],
  PutBucketOwnershipControls: [
    noBucket(ownership('ObjectWriter')),
    malformed(ownership('Nobody')),
    malformed({ OwnershipControls: { Rules: [] } }),
  ],
  DeleteBucketOwnershipControls: [noBucket()],
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
};
