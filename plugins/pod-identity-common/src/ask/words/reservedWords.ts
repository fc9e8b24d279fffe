import type { DecideAccessInput } from '../DecideAccessInput';
import type { ReservedCause } from '../judge/Reservation';
import { lockOf } from '../judge/lockOf';
import { encryptedWords } from './encryptedWords';

/** What may deny though every policy that was read allows; a clause. */
export function reservedWords(
  cause: ReservedCause,
  { question, resource }: DecideAccessInput,
): string {
  const { encryption, ownership, accountId } = resource;
  switch (cause) {
    case 'resource-policy':
      return 'a resource that it acts on may have a policy that denies it, which was not read';
    case 'public-access-block':
      return `the policy of the bucket is public, and it is not known whether account ${accountId} keeps other accounts from public buckets`;
    case 'object-owner':
      return ownership?.state === 'read'
        ? "the object belongs to another account than the bucket's, and its ACL was not read"
        : "it is not known whether the object belongs to another account than the bucket's, whose policies would not reach it";
    case 'object-key':
      return encryption?.state === 'read'
        ? `${encryptedWords(encryption)}, whose key policy was not read`
        : 'the encryption could not be read, and a KMS key may stand in the way';
    case 'object-lock':
      return `it is not known whether ${lockOf(question)?.denies}`;
    default:
      return 'it is not known whether policies of VPC endpoints deny it';
  }
}
