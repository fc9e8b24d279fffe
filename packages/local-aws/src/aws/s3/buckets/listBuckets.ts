import { bucketStores } from '../store';
import type { ListBucketsOutput, ListBucketsRequest } from '@aws-sdk/client-s3';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { pageAfter } from '../../../platform/paging';
import { owner } from '../owner';
import { s3Error } from '../s3Errors';

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
