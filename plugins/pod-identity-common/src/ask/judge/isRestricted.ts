import type { DecideAccessInput } from '../DecideAccessInput';
import { mayBeRestricted } from '../mayBeRestricted';

/** Whether a public bucket lets in nobody of the asker's account, whatever policies say. */
export function isRestricted({
  who,
  question,
  resource,
}: Pick<DecideAccessInput, 'who' | 'question' | 'resource'>): boolean {
  return (
    resource.publicBuckets === 'restricted' &&
    mayBeRestricted(who.cluster.accountId, question, resource)
  );
}
