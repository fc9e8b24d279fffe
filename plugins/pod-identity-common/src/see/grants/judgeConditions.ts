import { listOf } from '../../words/listOf';
import { abacOf } from './abacOf';
import type { ConditionOutcome } from './ConditionOutcome';
import { explainUnmet } from './explainUnmet';
import type { GrantDraft } from './GrantDraft';
import type { Judgement } from './Judgement';
import { withoutPrefix } from './listedPrefixes';
import type { LocatedStatement } from '../../subject/policies/LocatedStatement';
import type { RoleReader } from './RoleReader';
import { tagKind } from '../../services/s3/tagKind';

/** Whether the conditions of a statement hold for what it gives. A prefix that is told as the grant's place is none. */
export function judgeConditions(
  located: LocatedStatement,
  { actions: { members: actions }, target }: GrantDraft,
  reader: RoleReader,
): Judgement {
  if (!located.statement.conditions.length) {
    return { verdict: 'effective' };
  }
  const outcomes = actions.map(action => {
    const conditions = reader.conditions(located, action, target.bucket);
    return {
      action,
      conditions: action.lists ? withoutPrefix(conditions) : conditions,
    };
  });
  const never = outcomes.flatMap(({ action, conditions }) => {
    const unmet = conditions.find(({ result }) => result === 'false');
    return unmet ? [{ action, unmet }] : [];
  });
  const [first] = never;
  const why = first && explainUnmet(first.unmet, first.action, reader.session);
  if (never.length === actions.length) {
    return { verdict: 'ineffective', reason: why };
  }
  const inVain = new Set(never.map(({ action }) => action));
  const open = outcomes
    .filter(({ action }) => !inVain.has(action))
    .flatMap(({ conditions }) => conditions)
    .filter(({ result }) => result === 'unknown');
  const knowsAbac = abacOf(reader.session, target.bucket) !== undefined;
  const undecided = open
    .map(outcome => notDecidable(outcome, knowsAbac))
    .find(Boolean);
  if (undecided) {
    return { verdict: 'unknown', reason: undecided };
  }
  if (never.length) {
    const names = never.map(({ action }) => action.name);
    return {
      verdict: 'conditional',
      reason: `Never for ${listOf(names)}. ${why}`,
    };
  }
  return open.length
    ? { verdict: 'conditional', ...reasonOf(open) }
    : { verdict: 'effective' };
}

/** Why a condition cannot be judged at all; undefined where it depends on the request or the object alone. */
function notDecidable(
  { condition }: ConditionOutcome,
  knowsAbac: boolean,
): string | undefined {
  if (!condition.operator.comparison) {
    return `The condition operator ${condition.operator.text} is not understood.`;
  }
  // Tags of a bucket count only once attribute-based access control is turned on for it.
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/buckets-tagging-enable-abac.html
  return tagKind(condition.key)?.kind === 'bucket' && !knowsAbac
    ? `Whether ${condition.key} is tested depends on a setting of the bucket that was not read.`
    : undefined;
}

/** Tag conditions speak for themselves; other things that a request must have are named. */
function reasonOf(open: readonly ConditionOutcome[]): { reason?: string } {
  const keys = open
    .filter(({ condition }) => !tagKind(condition.key))
    .map(({ condition }) => condition.key);
  return keys.length
    ? { reason: `Depends on ${listOf([...new Set(keys)])} of the request.` }
    : {};
}
