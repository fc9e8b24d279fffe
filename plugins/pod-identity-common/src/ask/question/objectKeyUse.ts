import { keyUseOf, type KeyUse } from '../../services/kms/keyUse';

/** Of an upload under a KMS key it needs the key: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html */
export const LIST_PARTS = 's3:ListMultipartUploadParts';

/** How an action uses the key of an object, be it still an upload; undefined where it uses none. */
export function objectKeyUse(action: string): KeyUse | undefined {
  return action === LIST_PARTS ? 'kms:Decrypt' : keyUseOf(action);
}
