import { parseArn } from 'iam-policy';
import type { ServicePlace } from '../AwsService';

/**
 * A bucket or an object in it. The ARN says neither account nor Region.
 *
 * @public
 */
export interface S3Place extends ServicePlace {
  words: string;
  policy: { name: string; arn: string };
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
  const [bucket] = parts.resource.split('/', 1);
  const key =
    bucket === parts.resource
      ? undefined
      : parts.resource.slice(bucket.length + 1);
  return {
    level: key ? 'object' : 'bucket',
    words: key === undefined ? `bucket ${bucket}` : `s3://${bucket}/${key}`,
    policy: {
      name: `bucket policy of ${bucket}`,
      arn: `arn:${parts.partition}:s3:::${bucket}`,
    },
    bucket,
    ...(key !== undefined && { key }),
  };
}
