import type {
  BucketLocationConstraint,
  DeleteBucketRequest,
  GetBucketLocationOutput,
  GetBucketLocationRequest,
  HeadBucketOutput,
  HeadBucketRequest,
  ListBucketsOutput,
  ListBucketsRequest,
} from '@aws-sdk/client-s3';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { pageAfter } from '../../../platform/paging';
import { findBucket } from '../findBucket';
import { owner } from '../owner';
import { notFound, s3Error } from '../s3Errors';
import { bucketStores } from '../store';

export function listBuckets(
  input: ListBucketsRequest,
  call: Call,
): ListBucketsOutput {
  authorize(call, { action: 's3:ListAllMyBuckets', resource: '*' });
  const { Prefix = '', BucketRegion } = input;
  const buckets = bucketStores
    .of(call.state, call)
    .of(call.accountId)
    .filter(
      ({ name, region }) =>
        name.startsWith(Prefix) &&
        (BucketRegion === undefined || region === BucketRegion),
    );
  const { items, next } = pageAfter(buckets, {
    limit: input.MaxBuckets ?? 10000,
    token: input.ContinuationToken,
    keyOf: bucket => bucket.name,
    invalidToken: () =>
      s3Error(
        'InvalidArgument',
        400,
        'The continuation token provided is incorrect',
      ),
  });
  return {
    Buckets: items.map(bucket => ({
      Name: bucket.name,
      CreationDate: bucket.createdAt,
      BucketRegion: bucket.region,
    })),
    Owner: owner(call.accountId),
    ContinuationToken: next,
    Prefix: input.Prefix,
  };
}

export function headBucket(
  input: HeadBucketRequest,
  call: Call,
): HeadBucketOutput {
  if (!bucketStores.of(call.state, call).get(input.Bucket ?? '')) {
    throw notFound();
  }
  const bucket = findBucket(call, input, 's3:ListBucket');
  return { BucketRegion: bucket.region, AccessPointAlias: false };
}

/** A bucket in us-east-1 has no location constraint. */
export function getBucketLocation(
  input: GetBucketLocationRequest,
  call: Call,
): GetBucketLocationOutput {
  const { region } = findBucket(call, input, 's3:GetBucketLocation');
  return {
    LocationConstraint:
      region === 'us-east-1' ? undefined : (region as BucketLocationConstraint),
  };
}

export function deleteBucket(input: DeleteBucketRequest, call: Call): object {
  const bucket = findBucket(call, input, 's3:DeleteBucket');
  if (bucket.objects.size > 0) {
    throw s3Error(
      'BucketNotEmpty',
      409,
      'The bucket you tried to delete is not empty',
      { BucketName: bucket.name },
    );
  }
  bucketStores.of(call.state, call).remove(bucket.name);
  return {};
}
