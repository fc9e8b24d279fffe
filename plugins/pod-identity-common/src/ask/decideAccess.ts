import type { AccessDecision, DecisionStep } from '../model';
import { knownOf } from '../subject/Subject';
import type { DecideAccessInput } from './DecideAccessInput';
import { judgeAccess } from './judge/judgeAccess';
import type { Judged } from './judge/Judged';
import { askedPolicies } from './layers/askedPolicies';
import { missingOf } from './missingOf';
import { entrySteps } from './path/entrySteps';
import { permissionSteps } from './path/permissionSteps';
import type { StepDraft } from './path/StepDraft';
import type { WordedCondition } from './words/conditionWords';
import { adviceOf } from './words/adviceOf';
import { questionsOf } from './question/questionsOf';
import { sentenceOf } from './words/sentenceOf';

/**
 * Whether a service account may do something, and why. Pure; never throws. Never *allowed* where something that could deny
 * was not read. Assumes that the pod itself asks, over TLS.
 *
 * @public
 */
export function decideAccess(input: DecideAccessInput): AccessDecision {
  const decisions = questionsOf(input.question).map(question =>
    decideOne({ ...input, question }),
  );
  const failed =
    decisions.find(({ outcome }) => outcome === 'denied') ??
    decisions.find(({ outcome }) => outcome === 'unknown');
  return { ...(failed ?? decisions[0]), action: input.question.action.name };
}

function decideOne(input: DecideAccessInput): AccessDecision {
  const policies = askedPolicies(input);
  const judged = judgeAccess(input, policies);
  const path = {
    entry: entrySteps(judged, input),
    permissions: permissionSteps(judged, policies, input),
  };
  const { who, question, objectTags, failures = [] } = input;
  const { association } = knownOf(who);
  const advice = adviceOf(judged, path, input);
  return {
    outcome: judged.outcome,
    ...(judged.denial && { denial: judged.denial }),
    sentence: sentenceOf(judged, path, input),
    ...(advice !== undefined && { advice }),
    serviceAccount: who.serviceAccount,
    ...(association && { roleArn: association.roleArn }),
    action: question.action.name,
    resource: question.resource,
    steps: [...path.entry, ...path.permissions].map(step =>
      stepOf(step, judged),
    ),
    objectTags,
    missing: missingOf(judged, input),
    failures: [...failures],
  };
}

function stepOf(
  { layer, result, sentence, statement, condition }: StepDraft,
  { deciding }: Judged,
): DecisionStep {
  return {
    layer,
    result,
    deciding: layer === deciding,
    sentence,
    ...(statement && { statement }),
    ...(condition && { condition: conditionOf(condition) }),
  };
}

function conditionOf({
  operator,
  key,
  policyValues,
  writtenValues,
  requestValues,
  result,
}: WordedCondition): NonNullable<DecisionStep['condition']> {
  return {
    operator,
    key,
    policyValues: [...policyValues],
    ...(writtenValues && { writtenValues: [...writtenValues] }),
    ...(requestValues && { requestValues: [...requestValues] }),
    result,
  };
}
