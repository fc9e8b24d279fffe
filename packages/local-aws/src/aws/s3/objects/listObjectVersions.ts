import type {
  ListObjectVersionsOutput,
  ListObjectVersionsRequest,
} from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { findBucket } from '../findBucket';
import { checkMaxKeys } from './checkMaxKeys';
import { listing } from './listing';
import { listingView, nameEncoder } from './listingView';
import { listKeys } from './listKeys';

/** Without versioning every object has one version, whose id is `null`: https://docs.aws.amazon.com/AmazonS3/latest/userguide/versioning-workflows.html */
export function listObjectVersions(
  input: ListObjectVersionsRequest,
  call: Call,
): ListObjectVersionsOutput {
  const bucket = findBucket(
    call,
    input,
    's3:ListBucketVersions',
    listKeys(input),
  );
  const { Prefix = '', Delimiter, KeyMarker = '', EncodingType } = input;
  const maxKeys = checkMaxKeys(input.MaxKeys);
  const { entries, truncated } = listing(bucket.objects.values(), {
    prefix: Prefix,
    delimiter: Delimiter ?? '',
    after: KeyMarker,
    maxKeys,
  });
  const encode = nameEncoder(EncodingType);
  const { Contents, CommonPrefixes } = listingView(entries, {
    encode,
    ownersIn: bucket,
  });
  const last = entries.at(-1);
  return {
    Versions: Contents?.map(object => ({
      ...object,
      StorageClass: 'STANDARD',
      VersionId: 'null',
      IsLatest: true,
    })),
    CommonPrefixes,
    Name: bucket.name,
    Prefix: encode(Prefix),
    Delimiter: Delimiter === undefined ? undefined : encode(Delimiter),
    KeyMarker: encode(KeyMarker),
    VersionIdMarker: input.VersionIdMarker,
    EncodingType,
    MaxKeys: maxKeys,
    IsTruncated: truncated,
    NextKeyMarker: truncated && last ? encode(last.name) : undefined,
    NextVersionIdMarker: truncated && last?.object ? 'null' : undefined,
  };
}
