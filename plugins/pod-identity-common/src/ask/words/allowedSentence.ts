import { listOf } from '../../words/listOf';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { Judged } from '../judge/Judged';
import type { PathDraft } from '../path/PathDraft';
import type { Turn } from '../path/StepDraft';
import { heldWords } from './conditionWords';
import { holderWords } from './layerWords';
import { statementWords } from '../../words/statementWords';

/** What allows it, and because of which tags and keys. */
export function allowedSentence(
  { deciding }: Judged,
  { permissions }: PathDraft,
  input: DecideAccessInput,
): string {
  const step = permissions.find(({ layer }) => layer === deciding);
  return step?.statement
    ? `Allowed by ${statementWords(step.statement)}${reasons(step)}.`
    : `Allowed by ${holderWords('identity', input)}.`;
}

function reasons({ conditions = [] }: Turn): string {
  const held = conditions.flatMap(condition =>
    condition.requestValues?.length ? [heldWords(condition)] : [],
  );
  return held.length ? `, because ${listOf(held)}` : '';
}
