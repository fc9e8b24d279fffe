import type { ObjectRecord } from '../store';

/** What is to be listed. */
export interface ListingRequest {
  prefix: string;
  delimiter: string;
  /** Only names after this one. */
  after: string;
  maxKeys: number;
}

/** One line of a listing: an object, or all objects whose key begins alike up to the delimiter. */
export type ListingEntry =
  | { name: string; object: ObjectRecord }
  | { name: string; object?: undefined };

/** A page of a listing. `truncated`: there is more. */
export interface Listing {
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
