import type { StatementRef, UndecidedWhy } from '../model';
import { statementWords } from './statement';

/** Why a statement is undecided though every key that it tests is known; a clause. */
export function undecidedWords(
  statement: StatementRef,
  why: UndecidedWhy,
): string {
  const name = statementWords(statement);
  switch (why) {
    case 'not-understood':
      return `${name} is not understood`;
    case 'principal':
      return `it is not known whether ${name} means the sessions of these pods`;
    default:
      return `AWS does not document what ${name} comes to here`;
  }
}
