import type { DecideAccessInput } from '../DecideAccessInput';
import type { ReservedCause } from '../judge/Reservation';
import { encryptedWords } from './encryptedWords';

/** What may deny though every policy that was read allows; a clause. */
export function reservedWords(
  cause: ReservedCause,
  { resource: { encryption } }: DecideAccessInput,
): string {
  switch (cause) {
    case 'resource-policy':
      return 'a resource that it acts on may have a policy that denies it, which was not read';
    case 'object-key':
      return encryption?.state === 'read'
        ? `${encryptedWords(encryption)}, whose key policy was not read`
        : 'the encryption could not be read, and a KMS key may stand in the way';
    default:
      return 'it is not known whether policies of VPC endpoints deny it';
  }
}
