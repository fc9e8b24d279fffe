import { randomText } from './randomText';

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
