import { patternCovers, patternsOverlap } from '../../match/patterns';
import type { Extent } from './extentOf';
import type { ResolvedResource } from './ResolvedResource';
import type { S3Target } from './s3Targets';

/** How much of a target the Resource of a statement takes in, or its NotResource where `negated`. */
export function resourceExtent(
  resources: readonly ResolvedResource[],
  negated: boolean,
  target: S3Target,
): Extent {
  const extents = resources
    .filter(({ absent }) => !absent.length)
    .flatMap(({ targets, unknown }) =>
      targets.map(candidate => {
        const extent = targetExtent(candidate, target);
        return extent === 'all' && unknown.length ? 'some' : extent;
      }),
    );
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
