import { validatePolicy, type PolicyKind } from 'iam-policy';
import type { Field } from '../../document';

/** A policy document that IAM would take, nested or as text, as text. What was nested is indented, as people store it. */
export function readDocument(field: Field, kind: PolicyKind): string {
  const { value } = field;
  const text =
    typeof value === 'string' ? value : JSON.stringify(value, undefined, 4);
  if (text === undefined) {
    return field.fail('must be a policy document');
  }
  const problem = validatePolicy(text, kind).find(
    ({ level }) => level === 'error',
  );
  if (!problem) {
    return text;
  }
  const place = problem.path.length > 0 ? `${problem.path.join('.')}: ` : '';
  return field.fail(`is no ${kind} policy: ${place}${problem.message}`);
}
