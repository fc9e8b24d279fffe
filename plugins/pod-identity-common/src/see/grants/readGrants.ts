import type { Admission, Grant, OtherPermission } from '../../model';
import type { RolePolicies } from '../../subject/policies/RolePolicies';
import type { RoleSession } from '../../subject/session/permissionKnowledge';
import { draftGrants } from './draftGrants';
import type { GrantDraft } from './GrantDraft';
import { mostLimiting, type Judgement } from './Judgement';
import { judgeConditions } from './judgeConditions';
import { judgeLayers } from './judgeLayers';
import { judgeResources } from './judgeResources';
import { withoutPrefix } from './listedPrefixes';
import {
  structuralProblem,
  type LocatedStatement,
} from '../../subject/policies/LocatedStatement';
import { misplacedGrants } from './misplacedGrants';
import { notUnderstood, otherPermissionsOf } from './otherPermissionsOf';
import { roleLayers } from './RoleLayers';
import { RoleReader } from './RoleReader';
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
  const layers = roleLayers(policies);
  const limits = layers.limits.flatMap(({ statements }) => statements ?? []);
  const reader = new RoleReader(session, [...layers.identity, ...limits]);
  const readings = [
    ...layers.identity,
    ...limits.filter(({ statement }) => statement.effect === 'Deny'),
  ].map(located =>
    readStatement(located, reader, draft =>
      located.statement.effect === 'Deny'
        ? { verdict: 'effective' }
        : judgeLayers(layers, draft, reader, admission),
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
  reader: RoleReader,
  judgeElsewhere: (draft: GrantDraft) => Judgement,
): GrantReading {
  if (structuralProblem(located.statement) || !located.statement.resource) {
    return { grants: [], otherPermissions: [notUnderstood(located)] };
  }
  const drafts = draftGrants(located, reader);
  const misplaced = misplacedGrants(located, drafts, reader);
  return {
    grants: [
      ...drafts.map(draft =>
        grantOf(located, draft, reader, [
          judgeConditions(located, draft, reader),
          judgeResources(located, draft, reader),
          judgeElsewhere(draft),
        ]),
      ),
      ...misplaced.map(({ draft, reason }) =>
        grantOf(located, draft, reader, [{ verdict: 'ineffective', reason }]),
      ),
    ],
    otherPermissions: otherPermissionsOf(located, reader.actions(located)),
  };
}

function grantOf(
  located: LocatedStatement,
  { bucket, prefix, actions }: GrantDraft,
  reader: RoleReader,
  judgements: readonly Judgement[],
): Grant {
  const [action] = actions.members;
  const outcomes = reader.conditions(located, action, bucket);
  const { verdict, reason } = mostLimiting(judgements);
  return {
    effect: located.statement.effect,
    source: located.ref,
    bucket,
    prefix,
    actions: [...actions.written],
    accessClass: actions.accessClass,
    tagConditions: tagConditionsOf(outcomes),
    otherConditions: otherConditionsOf(
      action.lists ? withoutPrefix(outcomes) : outcomes,
    ),
    appliesTo: [reader.session.serviceAccount],
    verdict,
    ...(reason === undefined ? {} : { reason }),
  };
}
