import type { StatementTrace } from 'iam-policy';
import type { DocumentRef } from '../../model';
import { refOf } from '../path/StepDraft';
import { statementWords } from '../../words/statementWords';

/** Why a statement is undecided though every key that it tests is known; a clause. */
export function undecidedWords(
  layer: DocumentRef['layer'],
  trace: StatementTrace,
): string {
  const name = statementWords(refOf(layer, trace));
  if (trace.problems.length) {
    return `${name} is not understood`;
  }
  return trace.principal === 'unknown'
    ? `it is not known whether ${name} means the sessions of these pods`
    : `AWS does not document what ${name} comes to here`;
}
