import type { ObjectAsked } from './Fleet';

/** An object of a namespace, in the bucket that all share: under its prefix and with its tag. */
export function objectOf(namespace: string): ObjectAsked {
  return {
    arn: `arn:aws:s3:::shared-data/${namespace}/report.csv`,
    accountId: '111122223333',
    tags: { 'my-namespace': namespace },
  };
}
