import { decide, type PolicyLayer, type PolicyLayers } from 'iam-policy';
import type { LocatedStatement } from '../../subject/policies/LocatedStatement';
import { namedPolicy, policyLayer } from '../../subject/policies/policyLayer';
import { keptByObject } from '../../subject/policies/keptByObject';
import { statementKeys } from '../../subject/policies/statementKeys';
import {
  contextFor,
  nothing,
  type KnowledgeOf,
} from '../../subject/session/KeyKnowledge';
import { podRequestKnowledge } from '../../subject/session/permissionKnowledge';
import type { FindingContext } from './FindingCheck';
import { permissionStatements } from './statements';

/** What is to be done, and on what. */
export interface RoleRequest {
  action: string;
  resource: string;
  /** The account that owns the resource; left out, the one that its ARN names. */
  resourceAccountId?: string;
}

/** The same for all that a rule asks about. */
const requestContext = keptByObject((context: FindingContext) =>
  contextOf(context, () => nothing),
);

/** What is known of a request of the role: of its session, and what a rule says besides. */
function contextOf(context: FindingContext, besides: KnowledgeOf) {
  const ofSession = podRequestKnowledge({
    ...context.known,
    buckets: context.input.buckets,
  });
  return contextFor(
    permissionStatements(context).flatMap(({ statement }) =>
      statementKeys(statement),
    ),
    key => {
      const knowledge = besides(key);
      return knowledge.known === 'nothing' ? ofSession(key) : knowledge;
    },
  );
}

const ABSENT = { state: 'absent' } as const;

/**
 * Whether something is denied to the role for certain, whatever its requests carry but what a rule says. `layers` are added to
 * those of the role's policies and boundary; no other is there.
 */
export function isDeniedToRole(
  context: FindingContext,
  request: RoleRequest,
  layers: PolicyLayers,
  besides?: KnowledgeOf,
): boolean {
  const { role } = context.known;
  if (!role) {
    return false;
  }
  const outcome = decide(
    {
      ...request,
      principal: { id: role.arn, type: 'AWS' },
      context: besides ? contextOf(context, besides) : requestContext(context),
    },
    { ...layersOf(context, policyLayer(context.policies.identity)), ...layers },
  );
  return outcome === 'denied';
}

/**
 * Whether a statement gives something for certain, by itself and in spite of whatever the role's policies, its boundary and the
 * session policy deny.
 */
export function isGivenBy(
  { statement, version, ref }: LocatedStatement,
  context: FindingContext,
  request: RoleRequest,
): boolean {
  const { role } = context.known;
  if (!role || context.admission?.outcome === 'denied') {
    return false;
  }
  const denies = context.policies.identity.map(policy => ({
    ...policy,
    document: policy.document && {
      ...policy.document,
      statements: policy.document.statements.filter(
        ({ effect }) => effect === 'Deny',
      ),
    },
  }));
  const identity: PolicyLayer = {
    state: 'read',
    policies: [
      { name: ref.name, document: { version, statements: [statement] } },
      ...denies.flatMap(namedPolicy),
    ],
  };
  const { session } = context.policies;
  return (
    decide(
      {
        ...request,
        principal: { id: role.arn, type: 'AWS' },
        context: requestContext(context),
      },
      {
        ...layersOf(context, identity),
        ...(session && { session: policyLayer([session]) }),
      },
    ) === 'allowed'
  );
}

function layersOf(
  { policies: { boundary } }: FindingContext,
  identity: PolicyLayer,
): PolicyLayers {
  return {
    identity,
    boundary: boundary ? policyLayer([boundary]) : ABSENT,
    session: ABSENT,
    resource: ABSENT,
    scp: ABSENT,
    rcp: ABSENT,
  };
}
