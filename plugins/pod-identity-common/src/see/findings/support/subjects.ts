import type { PolicyPath } from 'iam-policy';
import type { FindingSubject, StatementRef } from '../../../model';

/** Points a finding at a statement, and at a place in its document where one is to blame. */
export function statementSubject(
  statement: StatementRef,
  path?: PolicyPath,
): FindingSubject {
  return {
    kind: 'statement',
    statement,
    ...(path ? { path: [...path] } : {}),
  };
}
