import type { Encryption, Reservation } from '../model';
import { listOf } from './listOf';

const LOCKS = {
  'object-lock': { name: 'Object Lock', denies: 'the version is locked' },
  'mfa-delete': {
    name: 'MFA delete',
    denies: 'the bucket wants MFA to delete',
  },
} as const;

/** What may deny though every policy that was read allows; a clause. */
export function reservedWords(reservation: Reservation): string {
  switch (reservation.cause) {
    case 'resource-policy':
      return 'a resource that it acts on may have a policy that denies it, which was not read';
    case 'other-resources':
      return `${reservation.action} acts on ${listOf(
        reservation.types,
      )} too, which the question does not name`;
    case 'public-access-block':
      return `the policy of the bucket is public, and it is not known whether account ${reservation.accountId} keeps other accounts from public buckets`;
    case 'object-owner':
      return reservation.owner === 'other'
        ? "the object belongs to another account than the bucket's, and its ACL was not read"
        : "it is not known whether the object belongs to another account than the bucket's, whose policies would not reach it";
    case 'kms-key':
      return reservation.key
        ? `${encryptedWords(reservation.key)}, whose key policy was not read`
        : 'the encryption could not be read, and a KMS key may stand in the way';
    case 'object-lock':
      return `it is not known whether ${lockWords(reservation)}`;
    case 'agent':
      return reservation.unread
        ? `it could not be read whether cluster ${reservation.cluster} runs the Pod Identity Agent, without which pods get no credentials`
        : `no Pod Identity Agent is known to run on cluster ${reservation.cluster}, and without one pods get no credentials`;
    default:
      return 'it is not known whether policies of VPC endpoints deny it';
  }
}

/** What is missing, in a few words. */
export function reservedName(reservation: Reservation): string {
  switch (reservation.cause) {
    case 'resource-policy':
      return 'resource';
    case 'other-resources':
      return listOf(reservation.types);
    case 'public-access-block':
      return `public access block of account ${reservation.accountId}`;
    case 'object-owner':
      return 'object owner';
    case 'kms-key':
      return reservation.key
        ? `key policy of ${reservation.key.kmsKey}`
        : 'encryption';
    case 'object-lock':
      return reservation.locks.map(lock => LOCKS[lock].name).join(' and ');
    case 'agent':
      return `Pod Identity Agent of cluster ${reservation.cluster}`;
    default:
      return 'vpc-endpoint';
  }
}

/** In which case it denies; a clause. */
export function reservedDenies(reservation: Reservation): string {
  switch (reservation.cause) {
    case 'resource-policy':
      return 'this layer denies';
    case 'other-resources':
      return 'it is not allowed on one of them';
    case 'public-access-block':
      return 'it restricts public buckets';
    case 'object-owner':
      return "it is another account than the bucket's, and the object's ACL does not allow it";
    case 'kms-key':
      return 'a key may not be used';
    case 'object-lock':
      return lockWords(reservation);
    case 'agent':
      return 'none runs there';
    default:
      return 'one on the way does not allow it';
  }
}

function lockWords({
  locks,
}: Extract<Reservation, { cause: 'object-lock' }>): string {
  return locks.map(lock => LOCKS[lock].denies).join(' or ');
}

/** That something is under a KMS key; a clause. */
function encryptedWords({ kmsKey, of }: Encryption): string {
  const subjects: Readonly<Record<string, string>> = {
    bucket: 'objects of the bucket are',
    request: 'what is written is',
  };
  return `${subjects[of] ?? `the ${of} is`} encrypted by the KMS key ${kmsKey}`;
}
