import type { AwsError } from '../../wire/types';
import { accessDenied } from '../../platform/authorization';
import { s3Arn } from '../../platform/arns';
import type { Call } from '../../platform/call';
import { bucketOf, type BucketInput } from './findBucket';
import { ofVersion } from './ofVersion';
import { authorizeS3, mayS3 } from './s3Access';
import { noSuchKey } from './s3Errors';
import type { BucketRecord, ObjectRecord } from './store';

/**
 * The object that a call is about, after checking that the caller may do this with it.
 * Those who may not list the bucket cannot tell a missing key from a forbidden one: both are 403.
 */
export function findObject(
  call: Call,
  input: BucketInput & { Key?: string; VersionId?: string },
  actionOnLatest: string,
  options: {
    keys?: Record<string, string | readonly string[]>;
    /** The error for a missing key. */
    missing?: (key: string) => AwsError;
  } = {},
): { bucket: BucketRecord; object: ObjectRecord } {
  const bucket = bucketOf(call, input);
  const { action, keys } = ofVersion(actionOnLatest, input.VersionId);
  const key = input.Key ?? '';
  const object = bucket.objects.get(key);
  authorizeS3(call, {
    action,
    bucket,
    key,
    object,
    keys: { ...keys, ...options.keys },
  });
  if (object) {
    return { bucket, object };
  }
  if (mayS3(call, { action: 's3:ListBucket', bucket })) {
    throw (options.missing ?? noSuchKey)(key);
  }
  throw accessDenied(call, {
    action: 's3:ListBucket',
    resource: s3Arn(call, bucket.name),
  });
}
