import type { PolicyDocument } from 'iam-policy';
import { statementKeys } from './statementKeys';

const known = new WeakMap<PolicyDocument, readonly string[]>();

/** Every condition key that a document names, once and in lower case. Read once a document: many sessions ask for the same. */
export function documentKeys(document: PolicyDocument): readonly string[] {
  const before = known.get(document);
  if (before) {
    return before;
  }
  const keys = [
    ...new Set(
      document.statements.flatMap(statementKeys).map(key => key.toLowerCase()),
    ),
  ];
  known.set(document, keys);
  return keys;
}
