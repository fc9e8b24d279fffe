import type {
  AccessDecision,
  DecisionStep,
  Reservation,
  StepReason,
} from '../model';
import { knownOf } from '../subject/Subject';
import { adviceSentence } from '../words/advice';
import { capitalised } from '../words/capitalised';
import { decisionSentence } from '../words/decision';
import { reservedWords } from '../words/reservation';
import { stepSentence } from '../words/step';
import type { DecideAccessInput } from './DecideAccessInput';
import { judgeAccess } from './judge/judgeAccess';
import type { Judged } from './judge/Judged';
import { reservationsOf } from './judge/reservationsOf';
import { askedPolicies } from './layers/askedPolicies';
import { entrySteps } from './path/entrySteps';
import { permissionSteps } from './path/permissionSteps';
import type { Step } from './path/Step';
import { questionsOf } from './question/questionsOf';
import { adviceOf } from './reasons/adviceOf';
import { decisionReason } from './reasons/decisionReason';
import { missingOf } from './reasons/missingOf';

/**
 * A decision as far as it follows from what was read; what is told beside it, such as what could not be read, is the reader's
 * to add.
 *
 * @public
 */
export type DecidedAccess = Omit<
  AccessDecision,
  'objectTags' | 'failures' | 'crossCheck'
>;

/**
 * Whether a service account may do something, and why. Pure; never throws. Never *allowed* where something that could deny
 * was not read. Assumes that the pod itself asks, over TLS.
 *
 * @public
 */
export function decideAccess(input: DecideAccessInput): DecidedAccess {
  const decisions = questionsOf(input.question).map(question =>
    decideOne({ ...input, question }),
  );
  const failed =
    decisions.find(({ outcome }) => outcome === 'denied') ??
    decisions.find(({ outcome }) => outcome === 'unknown');
  return { ...(failed ?? decisions[0]), action: input.question.action.name };
}

function decideOne(input: DecideAccessInput): DecidedAccess {
  const policies = askedPolicies(input);
  const judged = judgeAccess(input, policies);
  const path = {
    entry: entrySteps(judged, input),
    permissions: permissionSteps(judged, policies, input),
  };
  const { who, question } = input;
  const { outcome, denial } = judged;
  const { association } = knownOf(who);
  const reason = decisionReason(judged, path, input);
  const advice = adviceOf(judged, path, input);
  return {
    outcome,
    ...(denial && { denial }),
    ...reason,
    sentence: decisionSentence(outcome, reason),
    ...(advice && { advice: { ...advice, sentence: adviceSentence(advice) } }),
    serviceAccount: who.serviceAccount,
    ...(association && { roleArn: association.roleArn }),
    action: question.action.name,
    resource: question.resource,
    steps: [...path.entry, ...path.permissions].map(step =>
      stepOf(step, judged),
    ),
    missing: missingOf(judged, input),
    reservations:
      outcome === 'unknown' ? reservationsOf(input).map(reservationOf) : [],
  };
}

function stepOf(
  { layer, result, reason, statement, condition }: Step,
  { deciding }: Judged,
): DecisionStep {
  return {
    layer,
    result,
    deciding: layer === deciding,
    ...told(reason),
    ...(statement && { statement }),
    ...(condition && { condition }),
  };
}

function told(reason: StepReason) {
  return { ...reason, sentence: stepSentence(reason) };
}

function reservationOf(
  reservation: Reservation,
): DecidedAccess['reservations'][number] {
  const { cause, ...params } = reservation;
  return {
    cause,
    params,
    sentence: `${capitalised(reservedWords(reservation))}.`,
  };
}
