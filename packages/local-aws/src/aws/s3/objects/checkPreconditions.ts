import { preconditionFailed, s3Error } from '../s3Errors';
import type { ObjectRecord } from '../store';

/** What a read may ask of an object before it is answered. */
export interface Preconditions {
  IfMatch?: string;
  IfNoneMatch?: string;
  IfModifiedSince?: Date;
  IfUnmodifiedSince?: Date;
}

function bare(etag: string): string {
  return etag.replace(/^"|"$/g, '');
}

/** Whether an object has the ETag of a condition: `*` is any. */
export function matchesEtag(condition: string, object: ObjectRecord): boolean {
  return condition === '*' || bare(condition) === bare(object.etag);
}

/** HTTP's dates have seconds and no less. */
function changedSince(since: Date, { lastModified }: ObjectRecord): boolean {
  return Math.floor(lastModified.getTime() / 1000) * 1000 > since.getTime();
}

/**
 * Conditions of a read. Where there is one by ETag, that by date does not count:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-reads.html
 */
export function checkPreconditions(
  input: Preconditions,
  object: ObjectRecord,
): void {
  const { IfMatch, IfNoneMatch, IfModifiedSince, IfUnmodifiedSince } = input;
  if (IfMatch !== undefined && !matchesEtag(IfMatch, object)) {
    throw preconditionFailed('If-Match');
  }
  if (
    IfMatch === undefined &&
    IfUnmodifiedSince &&
    changedSince(IfUnmodifiedSince, object)
  ) {
    throw preconditionFailed('If-Unmodified-Since');
  }
  const known =
    IfNoneMatch === undefined
      ? IfModifiedSince !== undefined && !changedSince(IfModifiedSince, object)
      : matchesEtag(IfNoneMatch, object);
  if (known) {
    throw s3Error('NotModified', 304, 'Not Modified');
  }
}
