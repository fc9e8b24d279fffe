import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { NO_SOURCE, type ErrorCases } from '../kit';
import { MALFORMED, noBucket } from './cases';
import { ABSENT, BUCKET } from './fixture';
import { seen } from './sources';

/** Errors of buckets. */
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
      error: 'InvalidArgument',
      when: 'there is no such ownership',
      input: { Bucket: 'owned-by-nobody', ObjectOwnership: 'Nobody' },
      message: 'Invalid x-amz-object-ownership header: Nobody',
      source: NO_SOURCE,
    },
    {
      error: 'InvalidBucketAclWithObjectOwnership',
      when: 'an ACL is given to a bucket that is to have none',
      input: { Bucket: 'without-acls', ACL: 'public-read' },
      message:
        "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
      source: seen.bucketAcl,
    },
    {
      error: 'InvalidBucketAclWithBlockPublicAccessError',
      when: 'a public ACL is given to a new bucket, from which public access is blocked',
      input: {
        Bucket: 'with-acls',
        ObjectOwnership: 'ObjectWriter',
        ACL: 'public-read',
      },
      message:
        'Bucket cannot have public ACLs set with BlockPublicAccess enabled',
      source: seen.publicAcl,
    },
    {
      error: 'InvalidBucketName',
      when: 'the name has a capital letter',
      input: { Bucket: 'Statements' },
      message: 'The specified bucket is not valid.',
      source: NO_SOURCE,
    },
    ...['us-east-1', 'mars-north-1', 'cn-north-1'].map(LocationConstraint => ({
      error: 'InvalidLocationConstraint',
      when: `the location is to be ${LocationConstraint}`,
      input: {
        Bucket: 'nowhere',
        CreateBucketConfiguration: { LocationConstraint },
      },
      message: 'The specified location-constraint is not valid',
      source: seen.noLocation,
    })),
    {
      error: 'MalformedXML',
      when: 'a tag has no value',
      input: {
        Bucket: 'half-tagged',
        CreateBucketConfiguration: { Tags: [{ Key: 'team' }] },
      },
      message: MALFORMED,
      source: seen.malformedXml,
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
