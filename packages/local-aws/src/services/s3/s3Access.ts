import type { PolicyLayer } from 'iam-policy';
import { s3Arn } from '../arns';
import { authorize, decide, namedPolicy, type Access } from '../authorization';
import type { Call } from '../call';
import { tagKeys } from '../tags';
import { existingTagKeys } from './objectTagKeys';
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

function bucketPolicy(bucket: BucketRecord, arn: string): PolicyLayer {
  return bucket.policy === undefined
    ? { state: 'absent' }
    : {
        state: 'read',
        policies: [
          namedPolicy(`policy of bucket ${bucket.name}`, bucket.policy, arn),
        ],
      };
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
    action,
    resource: s3Arn(call, bucket.name, key),
    resourceAccountId: bucket.accountId,
    layers: { resource: bucketPolicy(bucket, s3Arn(call, bucket.name)) },
    keys: {
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
