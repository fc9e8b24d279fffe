import { decide, type PolicyLayers } from 'iam-policy';
import { policyLayer } from '../../subject/policies/policyLayer';
import { keptByObject } from '../../subject/policies/keptByObject';
import { statementKeys } from '../../subject/policies/statementKeys';
import { contextFor } from '../../subject/session/KeyKnowledge';
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
  contextFor(
    permissionStatements(context).flatMap(({ statement }) =>
      statementKeys(statement),
    ),
    podRequestKnowledge({
      ...context.known,
      buckets: context.input.buckets,
    }),
  ),
);

/**
 * Whether something is denied to the role for certain, whatever its requests carry. `layers` are added to those of the role's
 * policies and boundary; no other is there.
 */
export function isDeniedToRole(
  context: FindingContext,
  request: RoleRequest,
  layers: PolicyLayers,
): boolean {
  const { identity, boundary } = context.policies;
  const { role } = context.known;
  if (!role) {
    return false;
  }
  const outcome = decide(
    {
      ...request,
      principal: { id: role.arn, type: 'AWS' },
      context: requestContext(context),
    },
    {
      identity: policyLayer(identity),
      boundary: boundary ? policyLayer([boundary]) : { state: 'absent' },
      session: { state: 'absent' },
      resource: { state: 'absent' },
      scp: { state: 'absent' },
      rcp: { state: 'absent' },
      ...layers,
    },
  );
  return outcome === 'denied';
}
