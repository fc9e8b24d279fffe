import { tablePlaceOf } from '../services/dynamodb/place';
import type { AskedQuestion } from './question/readQuestion';

/**
 * Whether a KMS key may have a say: that of an object whose content is read or written, or that of a table. Which actions of
 * DynamoDB do without the table's key is not documented action by action, so all that act on a table count.
 *
 * @public
 */
export function usesObjectKey({ action, resource }: AskedQuestion): boolean {
  return action.s3?.kmsKey !== undefined || !!tablePlaceOf(resource);
}
