import type { AskedEncryption } from '../DecideAccessInput';

const SUBJECTS = {
  bucket: 'objects of the bucket are',
  object: 'the object is',
  table: 'the table is',
  request: 'what is written is',
} as const;

/** That something is under a KMS key; a clause. */
export function encryptedWords({
  kmsKey,
  of: subject = 'bucket',
}: Extract<AskedEncryption, { state: 'read' }>): string {
  return `${SUBJECTS[subject]} encrypted by the KMS key ${kmsKey}`;
}
