import type { ListObjectsOutput, ListObjectsRequest } from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { findBucket } from '../findBucket';
import { checkMaxKeys } from './checkMaxKeys';
import { listing } from './listing';
import { listingView, nameEncoder } from './listingView';
import { listKeys } from './listKeys';

/** The older form of the listing. It names the next marker only for those who ask with a delimiter. */
export function listObjects(
  input: ListObjectsRequest,
  call: Call,
): ListObjectsOutput {
  const bucket = findBucket(call, input, 's3:ListBucket', listKeys(input));
  const { Prefix = '', Delimiter, Marker = '', EncodingType } = input;
  const maxKeys = checkMaxKeys(input.MaxKeys);
  const { entries, truncated } = listing(bucket.objects.values(), {
    prefix: Prefix,
    delimiter: Delimiter ?? '',
    after: Marker,
    maxKeys,
  });
  const encode = nameEncoder(EncodingType);
  return {
    ...listingView(entries, { encode, ownersIn: bucket }),
    Name: bucket.name,
    Prefix: encode(Prefix),
    Delimiter: Delimiter === undefined ? undefined : encode(Delimiter),
    Marker: encode(Marker),
    EncodingType,
    MaxKeys: maxKeys,
    IsTruncated: truncated,
    NextMarker:
      truncated && Delimiter
        ? encode(entries[entries.length - 1].name)
        : undefined,
  };
}
