import type { DecideAccessInput } from '../DecideAccessInput';
import type { Judged } from '../judge/Judged';
import type { PathDraft } from '../path/PathDraft';
import { deniedAdvice } from './deniedAdvice';
import { unknownAdvice } from './unknownAdvice';

/** What would change the answer, where that can be said. */
export function adviceOf(
  judged: Judged,
  path: PathDraft,
  input: DecideAccessInput,
): string | undefined {
  switch (judged.outcome) {
    case 'denied':
      return deniedAdvice(judged, path, input);
    case 'unknown':
      return unknownAdvice(judged, input);
    default:
      return undefined;
  }
}
