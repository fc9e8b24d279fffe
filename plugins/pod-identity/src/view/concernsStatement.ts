import type {
  Finding,
  StatementRef,
} from 'backstage-plugin-pod-identity-common';

/** Whether a finding is about this statement. Statements are the same at the same place of the same document. */
export function concernsStatement(
  { subject }: Finding,
  { layer, name, arn, index }: StatementRef,
): boolean {
  return (
    subject.kind === 'statement' &&
    subject.statement.layer === layer &&
    subject.statement.name === name &&
    subject.statement.arn === arn &&
    subject.statement.index === index
  );
}
