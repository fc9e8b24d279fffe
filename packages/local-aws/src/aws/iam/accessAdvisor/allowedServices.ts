import { matchesWildcard, parsePolicy } from 'iam-policy';
import { KNOWN_NAMESPACES } from './serviceNames';

function namespacesOf(action: string): string[] {
  const [pattern] = action.toLowerCase().split(':');
  return /[*?]/.test(pattern)
    ? KNOWN_NAMESPACES.filter(name => matchesWildcard(pattern, name))
    : [pattern];
}

/** Namespaces of the services of which policies allow something, in order. */
export function allowedServices(policies: readonly string[]): string[] {
  const statements = policies
    .flatMap(text => parsePolicy(text).document?.statements ?? [])
    .filter(({ effect }) => effect === 'Allow');
  const namespaces = statements.flatMap(({ action }) =>
    action.negated ? KNOWN_NAMESPACES : action.values.flatMap(namespacesOf),
  );
  return [...new Set(namespaces)].sort();
}
