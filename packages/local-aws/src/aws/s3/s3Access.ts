import { s3Arn } from '../../platform/arns';
import { authorize, decide, type Access } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { tagKeys } from '../../platform/tags';
import { existingTagKeys } from './objectTagKeys';
import { ownerAccess } from './ownerAccess';
import type { BucketRecord, ObjectRecord } from './store';

type Keys = Record<string, string | readonly string[]>;

/** What is to be done, and on what: a bucket, a key in it, an object that is there. */
export interface S3Request {
  action: string;
  bucket: BucketRecord;
  key?: string;
  object?: ObjectRecord;
  keys?: Keys;
}

/** A bucket's tags count only after attribute-based access control was enabled on it. */
function bucketTagKeys(bucket: BucketRecord): Keys {
  return bucket.abac
    ? {
        ...tagKeys('aws:ResourceTag', bucket.tags ?? {}),
        ...tagKeys('s3:BucketTag', bucket.tags ?? {}),
      }
    : {};
}

function accessOf(call: Call, request: S3Request): Access {
  const { action, bucket, key, object } = request;
  return {
    ...ownerAccess(call, request),
    action,
    resource: s3Arn(call, bucket.name, key),
    keys: {
      'aws:ResourceAccount': bucket.accountId,
      ...bucketTagKeys(bucket),
      ...existingTagKeys(action, object?.tags),
      ...request.keys,
    },
  };
}

/** Throws AccessDenied unless the caller may. */
export function authorizeS3(call: Call, request: S3Request): void {
  authorize(call, accessOf(call, request));
}

/** Whether the caller may. */
export function mayS3(call: Call, request: S3Request): boolean {
  return decide(call, accessOf(call, request)).allowed;
}
