import type { Admission, Grant, OtherPermission } from '../../model';
import type { RolePolicies } from '../policies/RolePolicies';
import type { RoleSession } from '../session/permissionKnowledge';
import { conditionReader, type ConditionReader } from './conditionReader';
import { draftGrants } from './draftGrants';
import type { GrantDraft } from './GrantDraft';
import { mostLimiting, type Judgement } from './Judgement';
import { judgeConditions } from './judgeConditions';
import { judgeLayers } from './judgeLayers';
import { isPrefixCondition } from './listedPrefixes';
import {
  statementsOf,
  structuralProblem,
  type LocatedStatement,
} from './LocatedStatement';
import { misplacedGrants } from './misplacedGrants';
import { notUnderstood, otherPermissionsOf } from './otherPermissionsOf';
import { judgeResources } from './judgeResources';
import { splitActions } from './splitActions';
import { otherConditionsOf, tagConditionsOf } from './tagConditions';

/** What the policies of a role say. */
export interface GrantReading {
  grants: Grant[];
  otherPermissions: OtherPermission[];
}

/**
 * Reads what policies give and take: every statement of the identity policies, and what boundary and session policy
 * deny. Allow statements of those two give nothing of their own; they bear on the verdicts.
 */
export function readGrants(
  policies: RolePolicies,
  session: RoleSession,
  admission: Admission | undefined,
): GrantReading {
  const read = conditionReader(session);
  const limits = [policies.boundary, policies.session].flatMap(policy =>
    policy ? statementsOf([policy]) : [],
  );
  const statements = [
    ...statementsOf(policies.identity),
    ...limits.filter(({ statement }) => statement.effect === 'Deny'),
  ];
  const readings = statements.map(located =>
    readStatement(located, read, session, draft =>
      located.statement.effect === 'Deny'
        ? { verdict: 'effective' }
        : judgeLayers(policies, draft.parts, read, session, admission),
    ),
  );
  return {
    grants: readings.flatMap(({ grants }) => grants),
    otherPermissions: readings.flatMap(
      ({ otherPermissions }) => otherPermissions,
    ),
  };
}

function readStatement(
  located: LocatedStatement,
  read: ConditionReader,
  session: RoleSession,
  judgeElsewhere: (draft: GrantDraft) => Judgement,
): GrantReading {
  if (structuralProblem(located.statement) || !located.statement.resource) {
    return { grants: [], otherPermissions: [notUnderstood(located)] };
  }
  const split = splitActions(located.statement.action);
  const drafts = draftGrants(located, split, read, session);
  const misplaced = misplacedGrants(located, split, drafts, session);
  return {
    grants: [
      ...drafts.map(draft =>
        grantOf(located, draft, read, session, [
          judgeOwn(located, draft, read, session),
          judgeElsewhere(draft),
        ]),
      ),
      ...misplaced.map(({ draft, reason }) =>
        grantOf(located, draft, read, session, [
          { verdict: 'ineffective', reason },
        ]),
      ),
    ],
    otherPermissions: otherPermissionsOf(located, split),
  };
}

/** What the statement itself says. A prefix that is shown as the grant's place is no condition any more. */
function judgeOwn(
  located: LocatedStatement,
  { parts }: GrantDraft,
  read: ConditionReader,
  session: RoleSession,
): Judgement {
  return mostLimiting([
    judgeConditions(
      located,
      parts.map(({ action }) => action),
      read,
      session,
      (outcome, action) =>
        !(action.carries.prefix && isPrefixCondition(outcome)),
    ),
    judgeResources(located, parts, session),
  ]);
}

function grantOf(
  located: LocatedStatement,
  { bucket, prefix, accessClass, actions, parts }: GrantDraft,
  read: ConditionReader,
  session: RoleSession,
  judgements: readonly Judgement[],
): Grant {
  const [{ action }] = parts;
  const outcomes = read(located, action);
  const { verdict, reason } = mostLimiting(judgements);
  return {
    effect: located.statement.effect,
    source: located.ref,
    bucket,
    prefix,
    actions,
    accessClass,
    tagConditions: tagConditionsOf(outcomes),
    otherConditions: otherConditionsOf(
      outcomes.filter(
        outcome => !(action.carries.prefix && isPrefixCondition(outcome)),
      ),
    ),
    appliesTo: [session.serviceAccount],
    verdict,
    ...(reason === undefined ? {} : { reason }),
  };
}
