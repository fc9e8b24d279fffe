import { matchesWildcard } from 'iam-policy';
import type { ScopeValues } from '../../model';

/** Whether a dimension of a trust scope takes in a name. */
export function admits(scope: ScopeValues, name: string): boolean {
  return (
    scope.kind === 'any' ||
    scope.values.some(({ value, match }) =>
      match === 'exact' ? value === name : matchesWildcard(value, name),
    )
  );
}
