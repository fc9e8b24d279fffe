import { knownOf } from '../../subject/Subject';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { Cause, Judged } from '../judge/Judged';
import { capitalised } from '../../words/capitalised';
import { entryWords } from '../words/entryWords';
import { refOf, type StepDraft } from './StepDraft';

/** How far one gets: to an association, and through it to a session of the role. */
export function entrySteps(
  judged: Judged,
  input: DecideAccessInput,
): StepDraft[] {
  return [associationStep(judged, input), trustStep(judged, input)];
}

const ASSOCIATION: Partial<Record<Cause, StepDraft['result']>> = {
  'association-absent': 'implicit-deny',
  'association-unread': 'unknown',
  'target-role': 'unknown',
};

function associationStep(
  { cause }: Judged,
  { who }: DecideAccessInput,
): StepDraft {
  const result = ASSOCIATION[cause];
  return {
    layer: 'association',
    result: result ?? 'allow',
    sentence: result
      ? `${capitalised(entryWords(cause, who))}.`
      : `The association leads to role ${knownOf(who).association?.roleArn}.`,
  };
}

const TRUST: Partial<Record<Cause, StepDraft['result']>> = {
  'association-absent': 'not-reached',
  'association-unread': 'not-reached',
  'role-absent': 'implicit-deny',
  'role-unread': 'unknown',
};

function trustStep(
  { cause, admission }: Judged,
  { who }: DecideAccessInput,
): StepDraft {
  const early = TRUST[cause];
  if (early || !admission) {
    return {
      layer: 'trust',
      result: early ?? 'not-reached',
      sentence:
        early === 'not-reached'
          ? 'It did not come to this.'
          : `${capitalised(entryWords(cause, who))}.`,
    };
  }
  const {
    admission: { outcome, reason },
    decision,
  } = admission;
  const results = {
    allowed: 'allow',
    denied: decision?.denial === 'explicit' ? 'explicit-deny' : 'implicit-deny',
    unknown: 'unknown',
  } as const;
  return {
    layer: 'trust',
    result: results[outcome],
    sentence: reason,
    ...(decision?.statement && {
      statement: refOf('trust', decision.statement),
    }),
    ...(decision?.condition && { condition: decision.condition }),
  };
}
