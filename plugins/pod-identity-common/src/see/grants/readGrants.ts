import type { ActionCatalogue } from 'iam-policy/actions';
import type { Admission, Grant, OtherPermission } from '../../model';
import {
  structuralProblem,
  type LocatedStatement,
} from '../../subject/policies/LocatedStatement';
import type { RolePolicies } from '../../subject/policies/RolePolicies';
import type { RoleSession } from '../../subject/session/permissionKnowledge';
import { conditionReading } from '../../subject/trust/conditionReading';
import { draftGrants, misplacedGrants, type GrantDraft } from './draftGrants';
import { mostLimiting, type Judgement } from './Judgement';
import { judgeConditions } from './judgeConditions';
import { judgeLayers, roleLayers, type RoleLayers } from './judgeLayers';
import { judgeResources } from './judgeResources';
import { notUnderstood, otherPermissionsOf } from './otherPermissionsOf';
import { RoleReader, type ServiceReader } from './RoleReader';

/** What the policies of a role say. */
export interface GrantReading {
  grants: Grant[];
  otherPermissions: OtherPermission[];
}

/**
 * Reads what policies give and take: every statement of the identity policies, and what boundary and session policy
 * deny. Allow statements of those two give nothing of their own; they bear on the verdicts.
 */
export function* readGrants(
  policies: RolePolicies,
  session: RoleSession,
  { admission, actions }: { admission?: Admission; actions?: ActionCatalogue },
): Generator<void, GrantReading> {
  const layers = roleLayers(policies, admission);
  const limits = layers.limits.flatMap(({ statements }) => statements ?? []);
  const role = new RoleReader(
    session,
    [...layers.identity, ...limits],
    actions,
  );
  const readings: GrantReading[] = [];
  for (const located of [
    ...layers.identity,
    ...limits.filter(({ statement }) => statement.effect === 'Deny'),
  ]) {
    yield;
    readings.push(yield* readStatement(located, role, layers));
  }
  return {
    grants: readings.flatMap(({ grants }) => grants),
    otherPermissions: readings.flatMap(
      ({ otherPermissions }) => otherPermissions,
    ),
  };
}

function* readStatement(
  located: LocatedStatement,
  role: RoleReader,
  layers: RoleLayers,
): Generator<void, GrantReading> {
  if (structuralProblem(located.statement) || !located.statement.resource) {
    return { grants: [], otherPermissions: [notUnderstood(located)] };
  }
  const readings: { reader: ServiceReader; grants: Grant[] }[] = [];
  for (const reader of role.servicesOf(located)) {
    const drafts = draftGrants(located, reader);
    const misplaced = misplacedGrants(located, drafts, reader);
    const grants: Grant[] = [];
    for (const draft of drafts) {
      yield;
      grants.push(
        grantOf(located, draft, {
          reader,
          judgement: mostLimiting([
            judgeConditions(located, draft, reader),
            judgeResources(located, draft, reader),
            located.statement.effect === 'Deny'
              ? { verdict: 'effective' }
              : judgeLayers(layers, draft, reader),
          ]),
        }),
      );
    }
    for (const { draft, reason } of misplaced) {
      grants.push(
        grantOf(located, draft, {
          reader,
          judgement: { verdict: 'ineffective', reason },
        }),
      );
    }
    readings.push({ reader, grants });
  }
  return {
    grants: readings.flatMap(({ grants }) => grants),
    otherPermissions: otherPermissionsOf(located, readings),
  };
}

function grantOf(
  located: LocatedStatement,
  { place, actions, target }: GrantDraft,
  {
    reader,
    judgement: { verdict, reason },
  }: { reader: ServiceReader; judgement: Judgement },
): Grant {
  const { service, session } = reader;
  const [action] = actions.members;
  return {
    effect: located.statement.effect,
    source: located.ref,
    place,
    actions: [...actions.written],
    ...(action.except && { exceptActions: [...action.except] }),
    accessClass: actions.accessClass,
    tagConditions: reader
      .conditions(located, action, target)
      .flatMap(({ condition, resolvedValues }) => {
        const tag = service.tagOf(condition.key);
        return tag
          ? [
              {
                ...tag,
                operator: condition.operator.text,
                policyValues: [...condition.values],
                ...(resolvedValues && { resolvedValues }),
              },
            ]
          : [];
      }),
    otherConditions: reader
      .untoldConditions(located, action, target)
      .filter(({ condition }) => !service.tagOf(condition.key))
      .map(({ condition }) => conditionReading(condition)),
    appliesTo: [session.serviceAccount],
    verdict,
    ...(reason !== undefined && { reason }),
  };
}
