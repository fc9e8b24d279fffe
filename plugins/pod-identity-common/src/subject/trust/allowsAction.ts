import { matchesWildcard, type PolicyStatement } from 'iam-policy';

/** Whether the Action or NotAction element of a statement takes in an action; neither regards case. */
export function allowsAction(
  { action }: PolicyStatement,
  name: string,
): boolean {
  const matches = action.values.some(pattern =>
    matchesWildcard(pattern.toLowerCase(), name.toLowerCase()),
  );
  return matches !== action.negated;
}
