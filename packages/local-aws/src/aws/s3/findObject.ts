import { s3Arn } from '../../platform/arns';
import { accessDenied } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import type { AwsError } from '../../wire/types';
import { type BucketInput, bucketOf } from './findBucket';
import { authorizeS3, mayS3, type S3Request } from './s3Access';
import { noSuchKey, s3Error } from './s3Errors';
import type { BucketRecord, ObjectRecord } from './store';

/**
 * What a request needs that may name a version: without versioning every object has the one version `null`, and others are not even
 * ids. There are permissions of their own for requests that name one: s3:GetObjectVersion in place of s3:GetObject.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html
 */
export function ofVersion(
  action: string,
  versionId: string | undefined,
): Pick<S3Request, 'action' | 'keys'> {
  if (versionId === undefined) {
    return { action };
  }
  if (versionId !== 'null') {
    throw s3Error('InvalidArgument', 400, 'Invalid version id specified', {
      ArgumentName: 'versionId',
      ArgumentValue: versionId,
    });
  }
  return {
    action: action.replace('Object', 'ObjectVersion'),
    keys: { 's3:VersionId': versionId },
  };
}

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
