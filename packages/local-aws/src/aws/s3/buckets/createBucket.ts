import {
  BucketLocationConstraint,
  type CreateBucketCommandOutput,
  type CreateBucketRequest,
} from '@aws-sdk/client-s3';
import { s3Arn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import { type Call, notImplemented } from '../../../platform/call';
import { partitionOfRegion } from '../../../platform/partitions';
import { requestTagKeys } from '../../../platform/tags';
import { isPublicAcl } from '../isPublicAcl';
import { checkObjectTags, MAX_BUCKET_TAGS } from '../objectTags';
import { s3Error } from '../s3Errors';
import {
  bucketStores,
  isObjectOwnership,
  newBucket,
  type ObjectOwnership,
} from '../store';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
export function checkBucketName(name: string): void {
  const legal =
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
    !name.includes('..') &&
    !/^\d+\.\d+\.\d+\.\d+$/.test(name) &&
    !/^(xn--|sthree-|amzn-s3-demo-)/.test(name) &&
    !/(-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(name);
  if (!legal) {
    throw s3Error(
      'InvalidBucketName',
      400,
      'The specified bucket is not valid.',
      { BucketName: name },
    );
  }
}

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
function checkLocation(
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

/** Who is to own the objects of a new bucket, from which public access is blocked: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html */
function checkOwnership(
  call: Call,
  {
    ObjectOwnership: wanted = 'BucketOwnerEnforced',
    ACL = 'private',
  }: CreateBucketRequest,
): ObjectOwnership {
  if (!isObjectOwnership(wanted)) {
    throw s3Error(
      'InvalidArgument',
      400,
      `Invalid x-amz-object-ownership header: ${wanted}`,
      { ArgumentName: 'x-amz-object-ownership', ArgumentValue: wanted },
    );
  }
  if (wanted === 'BucketOwnerEnforced' && ACL !== 'private') {
    throw s3Error(
      'InvalidBucketAclWithObjectOwnership',
      400,
      "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
    );
  }
  if (isPublicAcl(ACL)) {
    throw s3Error(
      'InvalidBucketAclWithBlockPublicAccessError',
      400,
      'Bucket cannot have public ACLs set with BlockPublicAccess enabled',
    );
  }
  if (ACL !== 'private') {
    throw notImplemented(call, `with ACL ${ACL}`);
  }
  return wanted;
}

export function createBucket(
  input: CreateBucketRequest,
  call: Call,
): Omit<CreateBucketCommandOutput, '$metadata'> {
  const name = input.Bucket ?? '';
  const given = input.CreateBucketConfiguration?.Tags;
  const tags = given && checkObjectTags(given, MAX_BUCKET_TAGS);
  const wanted = input.ObjectOwnership;
  const access = {
    resource: s3Arn(call, name),
    keys: {
      ...requestTagKeys(tags ?? {}),
      ...(wanted === undefined ? {} : { 's3:x-amz-object-ownership': wanted }),
    },
  };
  authorize(call, { action: 's3:CreateBucket', ...access });
  if (wanted !== undefined) {
    authorize(call, { action: 's3:PutBucketOwnershipControls', ...access });
  }
  // Tags ask for a permission of their own.
  if (tags) {
    authorize(call, { action: 's3:TagResource', ...access });
  }
  checkBucketName(name);
  const ownership = checkOwnership(call, input);
  const region = checkLocation(
    input.CreateBucketConfiguration?.LocationConstraint,
    call.region,
  );
  const existing = bucketStores.of(call.state, call).get(name);
  if (existing && existing.accountId !== call.accountId) {
    throw s3Error(
      'BucketAlreadyExists',
      409,
      'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.',
      { BucketName: name },
    );
  }
  // In us-east-1 making a bucket again is no error: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
  if (existing && region !== 'us-east-1') {
    throw s3Error(
      'BucketAlreadyOwnedByYou',
      409,
      'Your previous request to create the named bucket succeeded and you already own it.',
      { BucketName: name },
    );
  }
  if (!existing) {
    bucketStores.of(call.state, call).add({
      ...newBucket({
        name,
        accountId: call.accountId,
        region,
        createdAt: call.now,
      }),
      tags,
      ownership,
    });
  }
  return { Location: `/${name}`, BucketArn: s3Arn(call, name) };
}
