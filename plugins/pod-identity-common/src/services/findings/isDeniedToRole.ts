import {
  decide,
  decideLayer,
  type NamedPolicy,
  type PolicyLayer,
  type PolicyLayers,
} from 'iam-policy';
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

/** A statement as a policy of its own: made once, since preparing one is what takes time. */
const aloneOf = keptByObject(
  ({ statement, version, ref }: LocatedStatement): NamedPolicy => ({
    name: ref.name,
    document: { version, statements: [statement] },
  }),
);

/** What the role's policies deny. */
const deniesOf = keptByObject(({ policies }: FindingContext): NamedPolicy[] =>
  policies.identity.flatMap(policy =>
    namedPolicy({
      ...policy,
      document: policy.document && {
        ...policy.document,
        statements: policy.document.statements.filter(
          ({ effect }) => effect === 'Deny',
        ),
      },
    }),
  ),
);

/**
 * Whether a statement gives something for certain, by itself and in spite of whatever the role's policies, its boundary and the
 * session policy deny.
 */
export function isGivenBy(
  located: LocatedStatement,
  context: FindingContext,
  request: RoleRequest,
): boolean {
  const { role } = context.known;
  if (!role || context.admission?.outcome === 'denied') {
    return false;
  }
  const asked = {
    ...request,
    principal: { id: role.arn, type: 'AWS' as const },
    context: requestContext(context),
  };
  const own = aloneOf(located);
  // Most statements give nothing like it, and then the others need not be asked.
  if (decideLayer('identity', [own], asked) !== 'allow') {
    return false;
  }
  const identity: PolicyLayer = {
    state: 'read',
    policies: [own, ...deniesOf(context)],
  };
  const { session } = context.policies;
  return (
    decide(asked, {
      ...layersOf(context, identity),
      ...(session && { session: policyLayer([session]) }),
    }) === 'allowed'
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
