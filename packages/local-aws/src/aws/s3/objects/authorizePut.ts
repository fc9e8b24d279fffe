import type { Call } from '../../../platform/call';
import { requestObjectTagKeys } from '../objectTagKeys';
import { authorizeS3 } from '../s3Access';
import type { BucketRecord } from '../store';

/** Writing an object with tags or an ACL needs the permissions for these besides that to write. */
export function authorizePut(
  call: Call,
  bucket: BucketRecord,
  key: string,
  tags: Readonly<Record<string, string>>,
  acl: string | undefined,
): void {
  const keys = {
    ...requestObjectTagKeys(tags),
    ...(acl === undefined ? {} : { 's3:x-amz-acl': acl }),
  };
  authorizeS3(call, { action: 's3:PutObject', bucket, key, keys });
  if (acl !== undefined) {
    authorizeS3(call, { action: 's3:PutObjectAcl', bucket, key, keys });
  }
  if (Object.keys(tags).length > 0) {
    authorizeS3(call, {
      action: 's3:PutObjectTagging',
      bucket,
      key,
      object: bucket.objects.get(key),
      keys,
    });
  }
}
