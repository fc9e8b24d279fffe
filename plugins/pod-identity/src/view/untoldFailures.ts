import type {
  ReadFailure,
  ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';

/** Failures that no finding tells already. That the role is gone is both: what could not be read, and what to mend. */
export function untoldFailures({
  association,
  failures,
  findings,
}: Pick<
  ServiceAccountAccess,
  'association' | 'failures' | 'findings'
>): ReadFailure[] {
  const isTold = findings.some(
    ({ rule }) => rule === 'association-role-missing',
  );
  return failures.filter(
    ({ reason, name }) =>
      !isTold ||
      reason !== 'not-found' ||
      name !== `role ${association?.roleArn}`,
  );
}
