import { BucketLocationConstraint } from '@aws-sdk/client-s3';
import { partitionOfRegion } from '../../../platform/partitions';
import { s3Error } from '../s3Errors';

/** The endpoint that knows every location: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html */
const GLOBAL = 'us-east-1';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucketConfiguration.html */
const CONSTRAINTS: readonly string[] = Object.values(BucketLocationConstraint);

/** The global endpoint's own Region is none: where no constraint is given, the bucket is made there. */
function isConstraint(location: string, endpoint: string): boolean {
  return (
    location !== GLOBAL &&
    (location === endpoint || CONSTRAINTS.includes(location)) &&
    partitionOfRegion(location) === partitionOfRegion(endpoint)
  );
}

/** Where a bucket is to be. The endpoint of a Region makes buckets there alone, and wants to be told so. */
export function checkLocation(
  constraint: string | undefined,
  endpoint: string,
): string {
  const location = constraint === 'EU' ? 'eu-west-1' : constraint;
  if (location !== undefined && !isConstraint(location, endpoint)) {
    throw s3Error(
      'InvalidLocationConstraint',
      400,
      'The specified location-constraint is not valid',
      { LocationConstraint: constraint },
    );
  }
  if (endpoint !== GLOBAL && location !== endpoint) {
    throw s3Error(
      'IllegalLocationConstraintException',
      400,
      `The ${
        constraint ?? 'unspecified'
      } location constraint is incompatible for the region specific endpoint this request was sent to.`,
    );
  }
  return location ?? GLOBAL;
}
