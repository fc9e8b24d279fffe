import {
  valueOf,
  type Association,
  type Role,
  type RolePolicy,
} from '../../model';
import type { Subject } from '../Subject';
import { keptByObject } from './keptByObject';
import { readPolicy, type PolicyReading } from './PolicyReading';

/** Every policy that decides on the access of a service account, by layer. A layer that does not exist is absent. */
export interface RolePolicies {
  trust?: PolicyReading;
  identity: readonly PolicyReading[];
  boundary?: PolicyReading;
  session?: PolicyReading;
}

/** Parses a trust policy. */
export function readTrustPolicy(text: string): PolicyReading {
  return readPolicy({ layer: 'trust', name: 'trust policy' }, text);
}

const identityPolicy = keptByObject(({ name, arn, document }: RolePolicy) =>
  readPolicy({ layer: 'identity', name, arn }, valueOf(document)),
);

const boundaryPolicy = keptByObject(({ name, arn, document }: RolePolicy) =>
  readPolicy({ layer: 'boundary', name, arn }, valueOf(document)),
);

/**
 * Parses the policies of a subject, one a piece. Whoever reads them afterwards finds them parsed.
 *
 * @public
 */
export function* parsePoliciesInPieces(
  subject: Pick<Subject, 'mechanism' | 'role'>,
): Generator<void, void> {
  for (const policy of valueOf(subject.role)?.policies ?? []) {
    yield;
    identityPolicy(policy);
  }
}

const ofRole = keptByObject(
  ({ trustPolicy, policies, boundary }: Role): RolePolicies => ({
    trust: readTrustPolicy(trustPolicy),
    identity: policies.map(identityPolicy),
    boundary: boundary && boundaryPolicy(boundary),
  }),
);

const ofAssociation = keptByObject(({ sessionPolicy }: Association) =>
  readPolicy({ layer: 'session', name: 'session policy' }, sessionPolicy),
);

/**
 * Parses the policies of a role and the session policy of the association. Each object is parsed once: whoever reads one
 * role for several purposes, or one managed policy for several roles, hands in the same.
 */
export function policiesOf(
  subject: Pick<Subject, 'mechanism' | 'role'>,
): RolePolicies {
  const role = valueOf(subject.role);
  const association = valueOf(subject.mechanism.association);
  return {
    ...(role ? ofRole(role) : { identity: [] }),
    session:
      association?.sessionPolicy === undefined
        ? undefined
        : ofAssociation(association),
  };
}
