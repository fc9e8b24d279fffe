import { matchesWildcard } from 'iam-policy';
import type { ScopeValues } from '../../model';

/** What both admit, or undefined where that is no list of values: two patterns. */
export function intersectScopes(
  a: ScopeValues,
  b: ScopeValues,
): ScopeValues | undefined {
  if (a.kind === 'any') {
    return b;
  }
  if (b.kind === 'any') {
    return a;
  }
  const [exact, other] = a.values.every(({ match }) => match === 'exact')
    ? [a, b]
    : [b, a];
  if (exact.values.some(({ match }) => match === 'pattern')) {
    return undefined;
  }
  return {
    kind: 'oneOf',
    values: exact.values.filter(({ value }) =>
      other.values.some(candidate =>
        candidate.match === 'pattern'
          ? matchesWildcard(candidate.value, value)
          : candidate.value === value,
      ),
    ),
  };
}
