import type {
  ListObjectsV2Output,
  ListObjectsV2Request,
} from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { decodePageToken, encodePageToken } from '../../../platform/paging';
import { findBucket } from '../findBucket';
import { s3Error } from '../s3Errors';
import { checkMaxKeys } from './checkMaxKeys';
import { listing } from './listing';
import { listingView, nameEncoder } from './listingView';
import { listKeys } from './listKeys';

function startOf(input: ListObjectsV2Request): string {
  const { ContinuationToken: token, StartAfter = '' } = input;
  const after = token === undefined ? StartAfter : decodePageToken(token);
  if (after === undefined) {
    throw s3Error(
      'InvalidArgument',
      400,
      'The continuation token provided is incorrect',
      { ArgumentName: 'continuation-token' },
    );
  }
  return after;
}

export function listObjectsV2(
  input: ListObjectsV2Request,
  call: Call,
): ListObjectsV2Output {
  const bucket = findBucket(call, input, 's3:ListBucket', listKeys(input));
  const { Prefix = '', Delimiter, StartAfter, EncodingType } = input;
  const maxKeys = checkMaxKeys(input.MaxKeys);
  const { entries, truncated } = listing(bucket.objects.values(), {
    prefix: Prefix,
    delimiter: Delimiter ?? '',
    after: startOf(input),
    maxKeys,
  });
  const encode = nameEncoder(EncodingType);
  return {
    ...listingView(entries, {
      encode,
      ownersIn: input.FetchOwner ? bucket : undefined,
    }),
    Name: bucket.name,
    Prefix: encode(Prefix),
    Delimiter: Delimiter === undefined ? undefined : encode(Delimiter),
    StartAfter: StartAfter === undefined ? undefined : encode(StartAfter),
    EncodingType,
    MaxKeys: maxKeys,
    KeyCount: entries.length,
    IsTruncated: truncated,
    ContinuationToken: input.ContinuationToken,
    NextContinuationToken: truncated
      ? encodePageToken(entries[entries.length - 1].name)
      : undefined,
  };
}
