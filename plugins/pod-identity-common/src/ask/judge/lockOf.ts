import type { AskedQuestion } from '../question/readQuestion';

const LOCKS = {
  'object-lock': { name: 'Object Lock', denies: 'the version is locked' },
  'mfa-delete': {
    name: 'MFA delete',
    denies: 'the bucket wants MFA to delete',
  },
} as const;

/**
 * What may refuse a change though the permission is there: Object Lock, and MFA delete, by which only the root user may.
 * Neither is read. Undefined where nothing locks it.
 */
export function lockOf({ action: { s3 }, companionOf }: AskedQuestion) {
  // A new object is under no lock yet.
  if (companionOf !== undefined || !s3?.locks) {
    return undefined;
  }
  const locks = s3.locks.map(lock => LOCKS[lock]);
  return {
    name: locks.map(({ name }) => name).join(' and '),
    denies: locks.map(({ denies }) => denies).join(' or '),
  };
}
