import { keptByObject } from '../../subject/policies/keptByObject';
import {
  readPolicy,
  type PolicyReading,
} from '../../subject/policies/PolicyReading';
import {
  policiesOf,
  type RolePolicies,
} from '../../subject/policies/RolePolicies';
import type { DecideAccessInput, ResourcePolicy } from '../DecideAccessInput';

/** The policies that a decision looks at, parsed. */
export interface AskedPolicies extends RolePolicies {
  resource?: PolicyReading;
}

/** The policy on what is asked about, parsed; undefined where none was read. */
export const askedResourcePolicy = keptByObject((policy: ResourcePolicy) =>
  policy.state === 'read'
    ? readPolicy(
        { layer: 'resource', name: policy.name, arn: policy.arn },
        policy.document,
      )
    : undefined,
);

/** Parses what was read. */
export function askedPolicies({
  who,
  resource: { policy },
}: Pick<DecideAccessInput, 'who' | 'resource'>): AskedPolicies {
  return {
    ...policiesOf(who),
    resource: askedResourcePolicy(policy),
  };
}
