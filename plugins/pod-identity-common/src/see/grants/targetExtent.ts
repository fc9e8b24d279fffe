import { patternCovers, patternsOverlap } from 'iam-policy';
import type { S3Target } from '../../services/s3/s3Targets';

/** How much of one target another takes in. */
export function targetExtent(
  outer: S3Target,
  inner: S3Target,
): 'all' | 'some' | 'none' {
  if (outer.level !== inner.level) {
    return 'none';
  }
  const [outerKey, innerKey] = [keyOf(outer), keyOf(inner)];
  if (
    !patternsOverlap(outer.bucket, inner.bucket) ||
    !patternsOverlap(outerKey, innerKey)
  ) {
    return 'none';
  }
  return patternCovers(outer.bucket, inner.bucket) &&
    patternCovers(outerKey, innerKey)
    ? 'all'
    : 'some';
}

function keyOf(target: S3Target): string {
  return target.level === 'object' ? target.prefix : '';
}
