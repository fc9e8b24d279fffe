import type { ConditionTrace } from 'iam-policy';
import { listOf } from '../../words/listOf';
import { variableKeys } from '../../subject/policies/variableKeys';
import { afterPrefix } from '../../subject/session/tagKnowledge';
import { isSessionTagKey } from '../../subject/session/sessionTagKeys';
import { subjectOf } from './subjectWords';

/** A condition that came out one way or the other, with both sides. */
export type WordedCondition = Omit<ConditionTrace, 'path'>;

const NEGATED =
  /^(?:String|Arn)Not(?:Equals|Like|EqualsIgnoreCase)(?:IfExists)?$/;

/** What the request has: `the object's tag my-namespace is ns-b`, `the object has no tag my-namespace`. */
export function haveWords({ key, requestValues }: WordedCondition): string {
  const subject = subjectOf(key);
  return requestValues?.length
    ? `${subject.words} is ${listOf(requestValues.map(shown))}`
    : subject.absent;
}

/**
 * Both sides of a condition that failed, in one clause: `the object's tag my-namespace is ns-b and the pod's is ns-a`. Where
 * the policy names the value itself: `the object's tag class is secret, and statement 1 of policy p wants public`.
 */
export function unmetWords(
  condition: WordedCondition,
  statement: string,
): string {
  const have = haveWords(condition);
  const missing = missingVariable(condition);
  if (missing !== undefined) {
    return `${statement} takes a value from ${missing}, and ${
      subjectOf(missing).absent
    }`;
  }
  const { requestValues } = condition;
  const other = principalsSide(condition);
  if (requestValues?.length && isEquality(condition) && other) {
    return `${have} and ${other}`;
  }
  return `${have}, and ${statement} wants ${wantedWords(condition)}`;
}

/**
 * Both sides of a condition that held, in one clause: `the object's tag class is secret, not public`, `aws:SourceIp is 10.1.2.3
 * (IpAddress 10.0.0.0/8)`. Where both sides are the same, once.
 */
export function heldWords(condition: WordedCondition): string {
  const have = haveWords(condition);
  const { operator, policyValues, requestValues } = condition;
  const same = requestValues?.every(value => policyValues.includes(value));
  if (!requestValues?.length || same || /^(?:Null|Bool)/.test(operator)) {
    return have;
  }
  if (!NEGATED.test(operator)) {
    return `${have} (${operator} ${listOf(policyValues.map(shown), 'or')})`;
  }
  const other = principalsSide(condition);
  return other
    ? `${have} and ${other}`
    : `${have}, not ${listOf(policyValues.map(shown), 'or')}`;
}

/** What a condition asks for: `ns-a or ns-b`, `anything but public`, `IpAddress 10.0.0.0/8`. */
export function wantedWords(condition: WordedCondition): string {
  const { operator, key, policyValues } = condition;
  const values = listOf(policyValues.map(shown), 'or');
  const comparison = operator.replace(/IfExists$/, '');
  if (comparison === 'Null') {
    return policyValues.includes('true')
      ? `that there is no ${key}`
      : `that there is a ${key}`;
  }
  if (isEquality(condition) || comparison === 'Bool') {
    return values;
  }
  return NEGATED.test(comparison)
    ? `anything but ${values}`
    : `${operator} ${values}`;
}

function isEquality({ operator }: WordedCondition): boolean {
  return /^(?:String|Arn)(?:Equals|Like|EqualsIgnoreCase)(?:IfExists)?$/.test(
    operator,
  );
}

/** The policy's side where its one value is a tag of the principal, and nothing else: `the pod's is ns-a`. */
function principalsSide({
  writtenValues,
  policyValues,
}: WordedCondition): string | undefined {
  const [written, ...more] = writtenValues ?? [];
  const key = /^\$\{([^},]+)\}$/.exec(written ?? '')?.[1]?.trim() ?? '';
  const tagKey = afterPrefix(key, 'aws:PrincipalTag/');
  if (more.length || !tagKey) {
    return undefined;
  }
  const owner = isSessionTagKey(tagKey) ? "the pod's" : subjectOf(key).words;
  return `${owner} is ${shown(policyValues[0])}`;
}

/** A variable that the values of the policy need and the request does not carry. */
export function missingVariable({
  requestValues,
  policyValues,
  reason,
}: WordedCondition): string | undefined {
  // Without a reason the values were compared as they stand: before version 2012-10-17 a variable is plain text.
  return requestValues?.length && reason !== undefined
    ? policyValues.flatMap(variableKeys)[0]
    : undefined;
}

function shown(text: string): string {
  return text === '' ? 'empty' : text;
}
