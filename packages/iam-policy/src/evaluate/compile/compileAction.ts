import type { PolicyClause } from '../../document';
import { matchesWildcard } from '../../match/matchesWildcard';

/** Whether a clause covers an action, given in lower case. */
export type ActionTest = (lowerAction: string) => boolean;

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
export function compileAction(clause: PolicyClause): ActionTest {
  const exact = new Set<string>();
  const patterns: string[] = [];
  for (const value of clause.values) {
    const lower = value.toLowerCase();
    if (lower.includes('*') || lower.includes('?')) patterns.push(lower);
    else exact.add(lower);
  }
  return action =>
    (exact.has(action) ||
      patterns.some(pattern => matchesWildcard(pattern, action))) !==
    clause.negated;
}
