import type {
  CreateBucketCommandOutput,
  CreateBucketRequest,
} from '@aws-sdk/client-s3';
import { s3Arn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { requestTagKeys } from '../../../platform/tags';
import { checkObjectTags, MAX_BUCKET_TAGS } from '../checkObjectTags';
import { s3Error } from '../s3Errors';
import { bucketStores, newBucket } from '../store';
import { checkBucketName } from './checkBucketName';
import { checkLocation } from './checkLocation';
import { checkOwnership } from './checkOwnership';

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
