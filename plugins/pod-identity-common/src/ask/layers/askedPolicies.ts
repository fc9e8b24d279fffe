import { parsedPolicy, type AskedResource } from '../../services';
import type { PolicyReading } from '../../subject/policies/PolicyReading';
import {
  policiesOf,
  type RolePolicies,
} from '../../subject/policies/RolePolicies';
import type { DecideAccessInput } from '../DecideAccessInput';

/** The policies that a decision looks at, parsed. */
export interface AskedPolicies extends RolePolicies {
  resource?: PolicyReading;
}

/** Parses what was read. */
export function askedPolicies({
  who,
  resource,
}: Pick<DecideAccessInput, 'who'> & {
  resource: Pick<AskedResource, 'policy'>;
}): AskedPolicies {
  return {
    ...policiesOf(who),
    resource: parsedPolicy(resource),
  };
}
