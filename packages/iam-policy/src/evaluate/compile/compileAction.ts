import type { PolicyClause } from '../../document';
import { matchesWildcard } from '../../match/wildcards';
import { not, truthOf } from '../truth';
import type { Truth } from '../types';

/** Whether a clause covers an action, given in lower case. */
export type ActionTest = (lowerAction: string) => Truth;

/**
 * Prepares `Action` or `NotAction`. IAM refuses a value that is neither `*` nor has a service before a colon, so what a wildcard in such a
 * value would match is not documented (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html).
 */
export function compileAction(clause: PolicyClause): ActionTest {
  const exact = new Set<string>();
  const patterns: string[] = [];
  const vague: string[] = [];
  for (const value of clause.values) {
    const lower = value.toLowerCase();
    if (!lower.includes('*') && !lower.includes('?')) {
      exact.add(lower);
    } else if (lower === '*' || lower.includes(':')) {
      patterns.push(lower);
    } else {
      vague.push(lower);
    }
  }
  const covers = (action: string): Truth => {
    const named =
      exact.has(action) ||
      patterns.some(pattern => matchesWildcard(pattern, action));
    if (named || vague.length === 0) {
      return truthOf(named);
    }
    return vague.some(pattern => matchesWildcard(pattern, action))
      ? 'unknown'
      : 'false';
  };
  return clause.negated ? action => not(covers(action)) : covers;
}
