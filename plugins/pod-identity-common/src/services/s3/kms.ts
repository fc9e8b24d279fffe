import type { KeyUse } from '../../model';
import type { S3Action } from './actions';

/** What S3 asks of KMS for an action, be it of an upload that is not complete, where the object is or will be under a KMS key; undefined where it does not ask. */
export function keyUseOf({ kmsKey }: S3Action): KeyUse | undefined {
  if (!kmsKey) {
    return undefined;
  }
  return kmsKey === 'written' || kmsKey === 'named'
    ? 'kms:GenerateDataKey'
    : 'kms:Decrypt';
}

/** The same for actions on the content of objects that are complete. */
export function contentKeyUseOf(action: S3Action): KeyUse | undefined {
  return action.kmsKey === 'upload' ? undefined : keyUseOf(action);
}
