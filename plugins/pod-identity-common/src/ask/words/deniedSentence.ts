import { knownOf } from '../../subject/Subject';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { Judged } from '../judge/Judged';
import type { PathDraft } from '../path/PathDraft';
import { embedded } from '../../words/capitalised';
import { entryWords } from './entryWords';
import { because, silentWords } from './layerWords';
import { refusedWords } from './refusedWords';
import { statementWords } from '../../words/statementWords';

/** What denies it, or what would have to allow it and does not. */
export function deniedSentence(
  { cause, deciding, denial }: Judged,
  { entry, permissions }: PathDraft,
  input: DecideAccessInput,
): string {
  const { who } = input;
  if (cause === 'trust') {
    const { namespace, serviceAccount } = who.serviceAccount;
    const trust = entry.find(({ layer }) => layer === 'trust');
    return `Denied, because role ${
      knownOf(who).role?.name
    } does not admit ${namespace}/${serviceAccount}: ${embedded(
      trust?.sentence ?? '',
    )}.`;
  }
  if (cause === 'public-access-block' || cause === 'bucket-owner-alone') {
    return `Denied: ${refusedWords(cause, input)}.`;
  }
  const step = permissions.find(({ layer }) => layer === deciding);
  if (cause !== 'permissions' || !step) {
    return `Denied, because ${entryWords(cause, who)}.`;
  }
  if (denial === 'explicit' && step.statement) {
    return `Denied by ${statementWords(step.statement)}${because(step)}.`;
  }
  const silent = silentWords(step, input);
  const identity = permissions.find(({ layer }) => layer === 'identity');
  if (identity !== step && identity?.result === 'allow' && identity.statement) {
    return `Denied: ${statementWords(
      identity.statement,
    )} allows it, but ${silent}.`;
  }
  return step.condition ? `Denied, because ${silent}.` : `Denied: ${silent}.`;
}
