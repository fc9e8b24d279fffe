import type { PolicyStatement } from 'iam-policy';
import type { Extent } from './Extent';
import type { ResolvedResource } from './ResolvedResource';

const allBut = { all: 'none', some: 'some', none: 'all' } as const;

/**
 * How much of a target the Resource or NotResource of a statement takes in, by how much of it the resources name whose
 * variables have a value. Where a variable has none an Allow matches nothing, and whether a Deny still does is not certain.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function resourceExtent(
  { effect, resource }: PolicyStatement,
  resources: readonly ResolvedResource[],
  named: 'all' | 'some' | 'none',
): Extent {
  const extent = resource?.negated ? allBut[named] : named;
  if (extent === 'none') {
    return 'none';
  }
  if (resources.some(({ absent }) => absent.length)) {
    return effect === 'Allow' ? 'none' : 'unknown';
  }
  return resources.some(({ unknown }) => unknown.length) ? 'some' : extent;
}
