import { s3Error } from '../s3Errors';
import type { ObjectRecord } from '../store';

function bare(etag: string): string {
  return etag.replace(/^"|"$/g, '');
}

/** If-Match and If-None-Match of a read. */
export function checkPreconditions(
  input: { IfMatch?: string; IfNoneMatch?: string },
  object: ObjectRecord,
): void {
  const { IfMatch, IfNoneMatch } = input;
  const etag = bare(object.etag);
  if (IfMatch !== undefined && IfMatch !== '*' && bare(IfMatch) !== etag) {
    throw s3Error(
      'PreconditionFailed',
      412,
      'At least one of the pre-conditions you specified did not hold',
      { Condition: 'If-Match' },
    );
  }
  if (IfNoneMatch === '*' || (IfNoneMatch && bare(IfNoneMatch) === etag)) {
    throw s3Error('NotModified', 304, 'Not Modified');
  }
}
