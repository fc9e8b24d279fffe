import { randomInt } from 'node:crypto';

/** The length of every association id, prefix included. */
export const ASSOCIATION_ID_LENGTH = 19;

/** An id of a pod identity association: `a-dt1bedfjc72dlwp5n`. */
export function associationId(): string {
  return `a-${randomText(
    'abcdefghijklmnopqrstuvwxyz0123456789',
    ASSOCIATION_ID_LENGTH - 2,
  )}`;
}

/** Prefixes of unique ids: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
const PREFIXES = {
  role: 'AROA',
  policy: 'ANPA',
  temporaryAccessKey: 'ASIA',
} as const;

/** A unique id as IAM gives it: prefix and upper-case base 32. Access key ids have 20 characters, the others 21. */
export function iamId(kind: keyof typeof PREFIXES): string {
  const length = kind === 'temporaryAccessKey' ? 16 : 17;
  return (
    PREFIXES[kind] + randomText('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', length)
  );
}

/** Random characters of an alphabet. */
export function randomText(alphabet: string, length: number): string {
  return Array.from(
    { length },
    () => alphabet[randomInt(alphabet.length)],
  ).join('');
}
