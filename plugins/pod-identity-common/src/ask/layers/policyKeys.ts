import type { PolicyDocument } from 'iam-policy';
import { statementKeys } from '../../read/policies/statementKeys';
import type { AskedPolicies } from './askedPolicies';

const keysOf = new WeakMap<PolicyDocument, readonly string[]>();

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

function documentKeys(document: PolicyDocument): readonly string[] {
  const known = keysOf.get(document);
  if (known) {
    return known;
  }
  const keys = [
    ...new Set(
      document.statements.flatMap(statementKeys).map(key => key.toLowerCase()),
    ),
  ];
  keysOf.set(document, keys);
  return keys;
}
