import type { DocumentRef } from '../../model';
import type { PolicyReading } from '../../subject/policies/PolicyReading';
import type { RolePolicies } from '../../subject/policies/RolePolicies';
import {
  statementsOf,
  type LocatedStatement,
} from '../../subject/policies/LocatedStatement';

/** A policy that must allow what identity policies give. */
export interface LimitLayer {
  /** As it is called in a sentence: `the boundary edge`. */
  name: string;
  /** Absent where the policy could not be read. */
  statements?: readonly LocatedStatement[];
}

/** The statements of a role's policies by the part they play. */
export interface RoleLayers {
  identity: readonly LocatedStatement[];
  /** Identity policies that could not be read. */
  unread: readonly DocumentRef[];
  /** Boundary and session policy, where there are any. */
  limits: readonly LimitLayer[];
}

/** Sorts the statements of a role's policies by the part they play. */
export function roleLayers({
  identity,
  boundary,
  session,
}: RolePolicies): RoleLayers {
  return {
    identity: statementsOf(identity),
    unread: identity.flatMap(({ ref, document }) => (document ? [] : [ref])),
    limits: [
      ...(boundary
        ? [limitLayer(boundary, `the boundary ${boundary.ref.name}`)]
        : []),
      ...(session
        ? [limitLayer(session, "the association's session policy")]
        : []),
    ],
  };
}

function limitLayer(policy: PolicyReading, name: string): LimitLayer {
  return policy.document
    ? { name, statements: statementsOf([policy]) }
    : { name };
}
