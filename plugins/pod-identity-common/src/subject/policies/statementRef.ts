import type { PolicyStatement } from 'iam-policy';
import type { DocumentRef, StatementRef } from '../../model';

/** Points at a statement of a document. Fields that are absent are left out, so that references compare and serialise alike. */
export function statementRef(
  { layer, name, arn }: DocumentRef,
  { index, sid }: PolicyStatement,
): StatementRef {
  return {
    layer,
    name,
    ...(arn === undefined ? {} : { arn }),
    index,
    ...(sid === undefined ? {} : { sid }),
  };
}
