import type { StatementRef } from 'backstage-plugin-pod-identity-common';

/** Whether two references point at the same statement of the same document. */
export function sameStatement(a: StatementRef, b: StatementRef): boolean {
  return (
    a.layer === b.layer &&
    a.name === b.name &&
    a.arn === b.arn &&
    a.index === b.index
  );
}
