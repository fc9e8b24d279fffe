import type { CommonPrefix, _Object } from '@aws-sdk/client-s3';
import { owner } from '../owner';
import { ownerOf, type BucketRecord } from '../store';
import type { ListingEntry } from './listing';

/** Gives names as they are, or percent-encoded for callers that ask for it because XML cannot hold every character. */
export function nameEncoder(encodingType: string | undefined) {
  return (name: string): string =>
    encodingType === 'url'
      ? name.split('/').map(encodeURIComponent).join('/')
      : name;
}

/** The lines of a listing in the shape of the SDK. */
export function listingView(
  entries: readonly ListingEntry[],
  options: { encode: (name: string) => string; ownersIn?: BucketRecord },
): { Contents?: _Object[]; CommonPrefixes?: CommonPrefix[] } {
  const { encode, ownersIn } = options;
  const contents = entries.flatMap(({ object }) =>
    object
      ? [
          {
            Key: encode(object.key),
            LastModified: object.lastModified,
            ETag: object.etag,
            Size: object.body.byteLength,
            StorageClass: 'STANDARD' as const,
            Owner: ownersIn && owner(ownerOf(ownersIn, object)),
          },
        ]
      : [],
  );
  const prefixes = entries.flatMap(({ name, object }) =>
    object ? [] : [{ Prefix: encode(name) }],
  );
  return {
    Contents: contents.length ? contents : undefined,
    CommonPrefixes: prefixes.length ? prefixes : undefined,
  };
}
