import type { PolicyStatement } from 'iam-policy';
import { patternCovers, patternsOverlap } from '../../match/patterns';
import type { Extent } from './extentOf';
import type { ResolvedResource } from './ResolvedResource';
import type { S3Target } from './s3Targets';

/**
 * How much of a target the Resource or NotResource of a statement takes in. Where a variable has no value an Allow
 * matches nothing, and whether a Deny still does is not certain.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function resourceExtent(
  { effect, resource }: PolicyStatement,
  resources: readonly ResolvedResource[],
  target: S3Target,
): Extent {
  const extent = extentOfPatterns(
    resources.filter(({ absent }) => !absent.length),
    resource?.negated ?? false,
    target,
  );
  if (extent === 'none') {
    return 'none';
  }
  if (resources.some(({ absent }) => absent.length)) {
    return effect === 'Allow' ? 'none' : 'unknown';
  }
  return resources.some(({ unknown }) => unknown.length) ? 'some' : extent;
}

function extentOfPatterns(
  resources: readonly ResolvedResource[],
  negated: boolean,
  target: S3Target,
): Extent {
  const extents = resources
    .flatMap(({ targets }) => targets)
    .map(candidate => targetExtent(candidate, target));
  if (extents.includes('all')) {
    return negated ? 'none' : 'all';
  }
  if (extents.includes('some')) {
    return 'some';
  }
  return negated ? 'all' : 'none';
}

function targetExtent(outer: S3Target, inner: S3Target): Extent {
  const outerParts = partsOf(outer);
  const innerParts = partsOf(inner);
  if (outerParts.length !== innerParts.length) {
    return 'none';
  }
  const pairs = outerParts.map((part, index) => [part, innerParts[index]]);
  if (pairs.every(([o, i]) => patternCovers(o, i))) {
    return 'all';
  }
  return pairs.every(([o, i]) => patternsOverlap(o, i)) ? 'some' : 'none';
}

function partsOf(target: S3Target): string[] {
  return target.level === 'bucket'
    ? [target.bucket]
    : [target.bucket, target.prefix];
}
