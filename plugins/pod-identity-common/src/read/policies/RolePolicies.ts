import type { Association, Role } from '../../model';
import { readPolicy, type PolicyReading } from './PolicyReading';

/** Every policy that decides on the access of a service account, by layer. A layer that does not exist is absent. */
export interface RolePolicies {
  trust?: PolicyReading;
  identity: readonly PolicyReading[];
  boundary?: PolicyReading;
  session?: PolicyReading;
}

/** Parses the policies of a role and the session policy of the association. */
export function readRolePolicies(
  role: Role | undefined,
  association: Association | undefined,
): RolePolicies {
  const sessionPolicy = association?.sessionPolicy;
  return {
    trust: role && readTrustPolicy(role.trustPolicy),
    identity: (role?.policies ?? []).map(({ name, arn, document }) =>
      readPolicy({ layer: 'identity', name, arn }, document),
    ),
    boundary:
      role?.boundary &&
      readPolicy(
        {
          layer: 'boundary',
          name: role.boundary.name,
          arn: role.boundary.arn,
        },
        role.boundary.document,
      ),
    session:
      sessionPolicy === undefined
        ? undefined
        : readPolicy(
            { layer: 'session', name: 'session policy' },
            sessionPolicy,
          ),
  };
}

/** Parses a trust policy. */
export function readTrustPolicy(text: string): PolicyReading {
  return readPolicy({ layer: 'trust', name: 'trust policy' }, text);
}
