import { parsePolicy } from './parsePolicy';
import type { PolicyKind, PolicyProblem } from './types';

/**
 * Checks a document as IAM does when it is stored as a policy of this kind. Empty = IAM accepts it. Never throws.
 *
 * @public
 */
export function validatePolicy(
  source: string | object,
  _kind: PolicyKind,
): readonly PolicyProblem[] {
  return parsePolicy(source).problems.filter(({ level }) => level === 'error');
}
