import type { DecideAccessInput } from '../DecideAccessInput';
import type { Judged } from '../judge/Judged';
import type { PathDraft } from '../path/PathDraft';
import { allowedSentence } from './allowedSentence';
import { deniedSentence } from './deniedSentence';
import { unknownSentence } from './unknownSentence';

/** The answer in one sentence, its outcome first, with the condition that decided in words. */
export function sentenceOf(
  judged: Judged,
  path: PathDraft,
  input: DecideAccessInput,
): string {
  switch (judged.outcome) {
    case 'allowed':
      return allowedSentence(judged, path, input);
    case 'denied':
      return deniedSentence(judged, path, input);
    default:
      return unknownSentence(judged, path, input);
  }
}
