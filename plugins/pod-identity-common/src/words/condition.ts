import type { DecidingCondition } from '../model';
import { keyWords } from './conditionKey';
import { listOf } from './listOf';

const NEGATED =
  /^(?:String|Arn)Not(?:Equals|Like|EqualsIgnoreCase)(?:IfExists)?$/;

/** What the request has: `the object's tag my-namespace is ns-b`, `the object has no tag my-namespace`. */
export function haveWords({
  key,
  requestValues,
  whyAbsent,
}: DecidingCondition): string {
  const subject = keyWords(key);
  if (whyAbsent) {
    return whyAbsent.cause === 'abac-disabled'
      ? `bucket ${whyAbsent.bucket} has no access control by tags, without which ${key} is not tested`
      : `no request for ${whyAbsent.action} carries ${subject.carried}`;
  }
  return requestValues?.length
    ? `${subject.words} is ${listOf(requestValues.map(shown))}`
    : subject.absent;
}

/**
 * Both sides of a condition that failed, in one clause: `the object's tag my-namespace is ns-b and the pod's is ns-a`. Where
 * the policy names the value itself: `the object's tag class is secret, and statement 1 of policy p wants public`.
 */
export function unmetWords(
  condition: DecidingCondition,
  statement: string,
): string {
  const have = haveWords(condition);
  const { missingVariable, requestValues } = condition;
  if (missingVariable !== undefined) {
    return `${statement} takes a value from ${missingVariable}, and ${
      keyWords(missingVariable).absent
    }`;
  }
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
export function heldWords(condition: DecidingCondition): string {
  const have = haveWords(condition);
  const { operator, policyValues, requestValues, missingVariable } = condition;
  if (missingVariable !== undefined) {
    const { absent } = keyWords(missingVariable);
    return requestValues?.length ? `${have} and ${absent}` : absent;
  }
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
export function wantedWords(condition: DecidingCondition): string {
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

function isEquality({ operator }: DecidingCondition): boolean {
  return /^(?:String|Arn)(?:Equals|Like|EqualsIgnoreCase)(?:IfExists)?$/.test(
    operator,
  );
}

/** The policy's side where its one value is a tag of the principal, and nothing else: `the pod's is ns-a`. */
function principalsSide({
  writtenValues,
  policyValues,
}: DecidingCondition): string | undefined {
  const [written, ...more] = writtenValues ?? [];
  const key = /^\$\{([^},]+)\}$/.exec(written ?? '')?.[1]?.trim() ?? '';
  const { ofPrincipal } = keyWords(key);
  return more.length || !ofPrincipal
    ? undefined
    : `${ofPrincipal} is ${shown(policyValues[0])}`;
}

function shown(text: string): string {
  return text === '' ? 'empty' : text;
}

/** `, because the object's tag class is secret`; empty where no condition stands. */
export function because(condition: DecidingCondition | undefined): string {
  return condition ? `, because ${heldWords(condition)}` : '';
}
