import type { AskedQuestion } from '../question/readQuestion';

const MFA = 'the bucket wants MFA to delete';
const LOCK = 'the version is locked';

/**
 * What may refuse a change though the permission is there: Object Lock, and MFA delete, by which only the root user may. Neither
 * is read.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html
 */
const LOCKS: Readonly<Record<string, { name: string; denies: string }>> = {
  's3:DeleteObjectVersion': {
    name: 'Object Lock and MFA delete',
    denies: `${LOCK} or ${MFA}`,
  },
  's3:PutBucketVersioning': { name: 'MFA delete', denies: MFA },
  's3:PutObjectRetention': { name: 'Object Lock', denies: LOCK },
};

/** What may lock that which the question would change; undefined where nothing does. */
export function lockOf({ action, companionOf }: AskedQuestion) {
  // A new object is under no lock yet.
  return companionOf === undefined && Object.hasOwn(LOCKS, action.name)
    ? LOCKS[action.name]
    : undefined;
}
