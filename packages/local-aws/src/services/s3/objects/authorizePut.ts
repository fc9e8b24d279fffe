import type { Call } from '../../call';
import { requestObjectTagKeys } from '../objectTagKeys';
import { authorizeS3 } from '../s3Access';
import type { BucketRecord } from '../store';

/** Writing an object with tags needs the permission to tag besides that to write. */
export function authorizePut(
  call: Call,
  bucket: BucketRecord,
  key: string,
  tags: Readonly<Record<string, string>>,
): void {
  const keys = requestObjectTagKeys(tags);
  authorizeS3(call, { action: 's3:PutObject', bucket, key, keys });
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
