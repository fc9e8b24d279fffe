import { parseArn } from 'iam-policy';
import type { ServicePlace } from '../AwsService';

/**
 * A bucket or an object in it. The ARN says neither account nor Region.
 *
 * @public
 */
export interface S3Place extends ServicePlace {
  bucket: string;
  /** Absent: the bucket itself. */
  key?: string;
}

/**
 * The bucket and key that an ARN names; undefined for an ARN of anything else, access points included.
 *
 * @public
 */
export function s3PlaceOf(arn: string): S3Place | undefined {
  const parts = parseArn(arn);
  if (parts?.service !== 's3' || parts.region || parts.accountId) {
    return undefined;
  }
  const slash = parts.resource.indexOf('/');
  if (slash < 0) {
    const bucket = parts.resource;
    return { words: `bucket ${bucket}`, bucket };
  }
  const bucket = parts.resource.slice(0, slash);
  const key = parts.resource.slice(slash + 1);
  return { words: `s3://${bucket}/${key}`, bucket, key };
}
