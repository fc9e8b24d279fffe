import type { DecideAccessInput } from '../DecideAccessInput';
import { usesObjectKey } from '../usesObjectKey';

/** Whether a KMS key may stand in the way. What was not said of the encryption counts as not read. */
export function mayNeedKey({
  question,
  resource: { encryption },
}: DecideAccessInput): boolean {
  const isPlain =
    encryption?.state === 'read' && encryption.kmsKey === undefined;
  return usesObjectKey(question) && !isPlain;
}
