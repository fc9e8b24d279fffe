import type { Role } from '../../model';
import {
  readPolicy,
  type PolicyReading,
} from '../../read/policies/PolicyReading';
import {
  readRolePolicies,
  type RolePolicies,
} from '../../read/policies/RolePolicies';
import type { DecideAccessInput, ResourcePolicy } from '../DecideAccessInput';

/** The policies that a decision looks at, parsed. */
export interface AskedPolicies extends RolePolicies {
  resource?: PolicyReading;
}

/** Whoever asks about many service accounts hands in each role and resource once: they are parsed once too. */
const ofRoles = new WeakMap<Role, RolePolicies>();
const ofResources = new WeakMap<ResourcePolicy, PolicyReading>();

/** Parses what was read. */
export function askedPolicies({
  who: { role, association },
  resource: { policy },
}: Pick<DecideAccessInput, 'who' | 'resource'>): AskedPolicies {
  return {
    ...rolePolicies(role),
    session: readRolePolicies(undefined, association).session,
    resource: resourcePolicy(policy),
  };
}

function rolePolicies(role: Role | undefined): RolePolicies {
  const known = role && ofRoles.get(role);
  if (known) {
    return known;
  }
  const policies = readRolePolicies(role, undefined);
  if (role) {
    ofRoles.set(role, policies);
  }
  return policies;
}

function resourcePolicy(policy: ResourcePolicy): PolicyReading | undefined {
  if (policy.state !== 'read') {
    return undefined;
  }
  const known = ofResources.get(policy);
  if (known) {
    return known;
  }
  const { name, arn, document } = policy;
  const reading = readPolicy({ layer: 'resource', name, arn }, document);
  ofResources.set(policy, reading);
  return reading;
}
