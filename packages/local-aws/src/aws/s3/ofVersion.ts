import { s3Error } from './s3Errors';
import type { S3Request } from './s3Access';

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
