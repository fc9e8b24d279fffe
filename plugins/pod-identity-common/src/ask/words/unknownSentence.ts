import { listOf } from '../../words/listOf';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { Judged } from '../judge/Judged';
import { reservationsOf } from '../judge/reservationsOf';
import type { PathDraft } from '../path/PathDraft';
import { embedded } from '../../words/capitalised';
import { entryWords } from './entryWords';
import { gapsOf } from './gapsOf';
import { silentWords } from './layerWords';
import { reservedWords } from './reservedWords';
import { statementWords } from '../../words/statementWords';

/** What is missing, and what the answer is apart from it. */
export function unknownSentence(
  judged: Judged,
  path: PathDraft,
  input: DecideAccessInput,
): string {
  return `Unknown: ${unknownWords(judged, path, input)}.`;
}

function unknownWords(
  judged: Judged,
  path: PathDraft,
  input: DecideAccessInput,
): string {
  const identity = path.permissions.find(({ layer }) => layer === 'identity');
  const allows = identity?.statement
    ? `${statementWords(identity.statement)} allows it`
    : 'it is allowed';
  switch (judged.cause) {
    case 'trust':
      return embedded(
        path.entry.find(({ layer }) => layer === 'trust')?.sentence ?? '',
      );
    case 'resource-unsaid':
      return `what ${
        input.question.action.name
      } acts on is not said, and ${near(path)}`;
    case 'permissions':
      break;
    case 'resource-policy':
    case 'public-access-block':
    case 'object-owner':
    case 'object-key':
    case 'object-lock':
    case 'vpc-endpoint':
      return `${allows}, but ${listOf(
        reservationsOf(input).map(({ cause }) => reservedWords(cause, input)),
      )}`;
    default:
      return entryWords(judged.cause, input.who);
  }
  const { layers, keys } = gapsOf(judged, path, input);
  const told = [...keys, ...layers];
  if (!told.length) {
    told.push('not all that decides is known');
  }
  const gaps = listOf(told);
  const { otherwise } = judged.permissions ?? {};
  if (keys.length || !otherwise) {
    return gaps;
  }
  if (otherwise.outcome === 'allowed' && identity?.result === 'allow') {
    const all = [...told, ...besidesPolicies(input)];
    return `${listOf(all)}; unless that denies it, ${allows}`;
  }
  return otherwise.outcome === 'denied' && identity?.result === 'implicit-deny'
    ? `${gaps}; unless that allows it, it is denied, because ${silentWords(
        identity,
        input,
      )}`
    : gaps;
}

/** What may deny besides policies. None of it can be read while it is not known whose the resource is, which is told as a gap. */
function besidesPolicies(input: DecideAccessInput): string[] {
  if (input.resource.accountId === undefined) {
    return [];
  }
  return reservationsOf(input).flatMap(({ cause }) =>
    cause === 'resource-policy' || cause === 'vpc-endpoint'
      ? []
      : [reservedWords(cause, input)],
  );
}

/** The layer that allows it on some resources alone, in words. */
function near({ permissions }: PathDraft): string {
  const step = permissions.find(each => each.near?.differs === 'resource');
  return step?.near
    ? `${statementWords(step.near.statement)} allows it on ${listOf(
        step.near.allows,
      )} alone`
    : 'it is allowed on some resources alone';
}
