import type { CommonPrefix, _Object } from '@aws-sdk/client-s3';
import { owner } from '../owner';
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
  options: { encode: (name: string) => string; ownerAccountId?: string },
): { Contents?: _Object[]; CommonPrefixes?: CommonPrefix[] } {
  const { encode, ownerAccountId } = options;
  const contents = entries.flatMap(({ object }) =>
    object
      ? [
          {
            Key: encode(object.key),
            LastModified: object.lastModified,
            ETag: object.etag,
            Size: object.body.byteLength,
            StorageClass: 'STANDARD' as const,
            Owner:
              ownerAccountId === undefined ? undefined : owner(ownerAccountId),
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
