import { documentKeys } from '../../subject/policies/documentKeys';
import type { AskedPolicies } from './askedPolicies';

/** Every condition key that the policies of a role's session and of the resource name, in lower case. */
export function policyKeys({
  identity,
  boundary,
  session,
  resource,
}: AskedPolicies): ReadonlySet<string> {
  return new Set(
    [...identity, boundary, session, resource].flatMap(reading =>
      reading?.document ? documentKeys(reading.document) : [],
    ),
  );
}
