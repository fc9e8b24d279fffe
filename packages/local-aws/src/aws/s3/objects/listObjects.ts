import type {
  _Object,
  CommonPrefix,
  ListObjectsOutput,
  ListObjectsRequest,
  ListObjectsV2Output,
  ListObjectsV2Request,
} from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { decodePageToken, encodePageToken } from '../../../platform/paging';
import { findBucket } from '../findBucket';
import { owner } from '../owner';
import { s3Error } from '../s3Errors';
import { type BucketRecord, type ObjectRecord, ownerOf } from '../store';

/** At most 1,000 a page, whatever is asked. */
function checkMaxKeys(asked: number | undefined): number {
  const maxKeys = asked ?? 1000;
  if (!(maxKeys >= 0)) {
    throw s3Error(
      'InvalidArgument',
      400,
      'Argument maxKeys must be an integer between 0 and 2147483647',
      { ArgumentName: 'maxKeys', ArgumentValue: String(asked) },
    );
  }
  return Math.min(maxKeys, 1000);
}

/** Condition keys of a listing. A parameter that the request leaves out is an absent key. */
function listKeys(input: {
  Prefix?: string;
  Delimiter?: string;
  MaxKeys?: number;
}): Record<string, string> {
  return {
    ...(input.Prefix === undefined ? {} : { 's3:prefix': input.Prefix }),
    ...(input.Delimiter === undefined
      ? {}
      : { 's3:delimiter': input.Delimiter }),
    ...(input.MaxKeys === undefined
      ? {}
      : { 's3:max-keys': String(input.MaxKeys) }),
  };
}

/** What is to be listed. */
interface ListingRequest {
  prefix: string;
  delimiter: string;
  /** Only names after this one. */
  after: string;
  maxKeys: number;
}

/** One line of a listing: an object, or all objects whose key begins alike up to the delimiter. */
type ListingEntry =
  | { name: string; object: ObjectRecord }
  | { name: string; object?: undefined };

/** A page of a listing. `truncated`: there is more. */
interface Listing {
  entries: ListingEntry[];
  truncated: boolean;
}

/** The order of S3: by UTF-8 bytes. */
function compareKeys(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function entryOf(object: ObjectRecord, request: ListingRequest): ListingEntry {
  const { prefix, delimiter } = request;
  const end = delimiter ? object.key.indexOf(delimiter, prefix.length) : -1;
  return end < 0
    ? { name: object.key, object }
    : { name: object.key.slice(0, end + delimiter.length) };
}

/** Lists objects as S3 does: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html */
export function listing(
  objects: Iterable<ObjectRecord>,
  request: ListingRequest,
): Listing {
  const byName = new Map(
    [...objects]
      .filter(({ key }) => key.startsWith(request.prefix))
      .map(object => entryOf(object, request))
      .filter(({ name }) => compareKeys(name, request.after) > 0)
      .map(entry => [entry.name, entry]),
  );
  const sorted = [...byName.values()].sort((a, b) =>
    compareKeys(a.name, b.name),
  );
  return {
    entries: sorted.slice(0, request.maxKeys),
    truncated: request.maxKeys > 0 && sorted.length > request.maxKeys,
  };
}

/** Gives names as they are, or percent-encoded for callers that ask for it because XML cannot hold every character. */
function nameEncoder(encodingType: string | undefined) {
  return (name: string): string =>
    encodingType === 'url'
      ? name.split('/').map(encodeURIComponent).join('/')
      : name;
}

/** The lines of a listing in the shape of the SDK. */
function listingView(
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
