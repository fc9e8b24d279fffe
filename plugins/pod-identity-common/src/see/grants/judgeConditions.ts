import type { RoleSession } from '../../subject/session/permissionKnowledge';
import type { ConditionOutcome } from '../../subject/policies/ConditionOutcome';
import type { LocatedStatement } from '../../subject/policies/LocatedStatement';
import { isSessionTagKey } from '../../subject/session/sessionTagKeys';
import { afterPrefix } from '../../subject/session/tagKnowledge';
import type { GrantAction } from '../../services/grants/ServiceGrants';
import { listOf } from '../../words/listOf';
import type { GrantDraft } from './draftGrants';
import type { Judgement } from './Judgement';
import type { ServiceReader } from './RoleReader';

/** Whether the conditions of a statement hold for what it gives. A condition that is told as the grant's place is none. */
export function judgeConditions(
  located: LocatedStatement,
  { actions: { members }, target }: GrantDraft,
  reader: ServiceReader,
): Judgement {
  if (!located.statement.conditions.length) {
    return { verdict: 'effective' };
  }
  const { service, session } = reader;
  const requests = [...byRequest(members).values()].map(actions => {
    const conditions = reader.untoldConditions(located, actions[0], target);
    return {
      actions,
      conditions,
      unmet: conditions.find(({ result }) => result === 'false'),
    };
  });
  const [first] = requests.filter(({ unmet }) => unmet);
  const why =
    first?.unmet && explainUnmet(first.unmet, first.actions[0], reader);
  if (requests.every(({ unmet }) => unmet)) {
    return { verdict: 'ineffective', reason: why };
  }
  const open = requests
    .filter(({ unmet }) => !unmet)
    .flatMap(({ conditions }) => conditions)
    .filter(({ result }) => result === 'unknown');
  const undecided = open
    .map(({ condition: { key, operator } }) =>
      operator.comparison
        ? service.undecidable?.(key, session, target)
        : `The condition operator ${operator.text} is not understood.`,
    )
    .find(Boolean);
  if (undecided) {
    return { verdict: 'unknown', reason: undecided };
  }
  if (first) {
    const inVain = new Set(
      requests.flatMap(({ unmet, actions }) => (unmet ? actions : [])),
    );
    const names = members
      .filter(action => inVain.has(action))
      .map(({ name }) => name);
    return {
      verdict: 'conditional',
      reason: `Never for ${listOf(names)}. ${why}`,
    };
  }
  return open.length
    ? { verdict: 'conditional', ...reasonOf(open, reader) }
    : { verdict: 'effective' };
}

/** Actions whose requests carry the same keys, together: conditions come out alike for them. */
function byRequest(
  actions: readonly GrantAction[],
): Map<string, GrantAction[]> {
  const groups = new Map<string, GrantAction[]>();
  for (const action of actions) {
    const known = groups.get(action.request) ?? [];
    groups.set(action.request, known);
    known.push(action);
  }
  return groups;
}

/** Tag conditions speak for themselves; other things that a request must have are named. */
function reasonOf(
  open: readonly ConditionOutcome[],
  { service }: ServiceReader,
): { reason?: string } {
  const keys = open
    .map(({ condition }) => condition.key)
    .filter(key => !service.tagOf(key));
  return keys.length
    ? { reason: `Depends on ${listOf([...new Set(keys)])} of the request.` }
    : {};
}

/** Why a condition can never be met, in one sentence that names both sides. */
function explainUnmet(
  {
    condition,
    absentVariables,
    resolvedValues,
    requestValues,
  }: ConditionOutcome,
  action: GrantAction,
  { service, session }: ServiceReader,
): string {
  const { key, operator, values } = condition;
  const principalTag = afterPrefix(key, 'aws:PrincipalTag/');
  if (principalTag !== undefined && !requestValues) {
    return missingTag(principalTag, session);
  }
  const requestTag = afterPrefix(key, 'aws:RequestTag/');
  if (requestTag !== undefined) {
    return `${key} is there only while the role is assumed; the requests of pods carry aws:PrincipalTag/${requestTag}.`;
  }
  const [variable] = absentVariables;
  const variableTag = variable && afterPrefix(variable, 'aws:PrincipalTag/');
  if (variable) {
    return variableTag
      ? missingTag(variableTag, session)
      : `\${${variable}} has no value in the sessions of a role.`;
  }
  if (!requestValues) {
    return (
      service.whyAbsent?.(key) ??
      `No request for ${action.name} carries ${key}.`
    );
  }
  return `${key} is ${listOf(
    requestValues,
  )} in these sessions, and the statement wants ${operator.text} ${listOf(
    resolvedValues ?? values,
    'or',
  )}.`;
}

function missingTag(
  tagKey: string,
  { association, serviceAccount }: RoleSession,
): string {
  return isSessionTagKey(tagKey) && association?.disableSessionTags
    ? `The sessions carry no tag ${tagKey}: the association turns session tags off.`
    : `The sessions of ${serviceAccount.serviceAccount} carry no tag ${tagKey}.`;
}
