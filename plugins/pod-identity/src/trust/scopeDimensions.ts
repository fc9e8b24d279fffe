import type {
  ScopeValues,
  TrustAlternative,
} from 'backstage-plugin-pod-identity-common';
import { lastSegment } from '../view/names';

/** One dimension of a trust alternative, in the order in which people read it. */
export interface ScopeDimension {
  name: 'cluster' | 'cluster-name' | 'issuer' | 'namespace' | 'service-account';
  /** Undefined: anything is admitted. */
  values?: { text: string; full: string; pattern: boolean }[];
}

/**
 * The dimensions of an alternative. Cluster ARN and name are one dimension while at most one of them is tested;
 * where both are, both must hold, so each stands for itself.
 */
export function scopeDimensions(
  alternative: TrustAlternative,
): ScopeDimension[] {
  const rest: ScopeDimension[] = [
    { name: 'namespace', values: valuesOf(alternative.namespaces) },
    { name: 'service-account', values: valuesOf(alternative.serviceAccounts) },
  ];
  if (alternative.mechanism === 'irsa') {
    const issuer = alternative.oidcIssuer;
    const values = issuer
      ? [{ text: issuer, full: issuer, pattern: false }]
      : undefined;
    return [{ name: 'issuer', values }, ...rest];
  }
  const byArn = valuesOf(alternative.clusterArns)?.map(value => ({
    ...value,
    text: lastSegment(value.full),
  }));
  const byName = valuesOf(alternative.clusterNames);
  const clusters: ScopeDimension[] = [];
  if (byArn || !byName) {
    clusters.push({ name: 'cluster', values: byArn });
  }
  if (byName) {
    clusters.push({ name: 'cluster-name', values: byName });
  }
  return [...clusters, ...rest];
}

function valuesOf(values: ScopeValues): ScopeDimension['values'] {
  if (values.kind === 'any') {
    return undefined;
  }
  return values.values.map(({ value, match }) => ({
    text: value,
    full: value,
    pattern: match === 'pattern',
  }));
}

/**
 * How many combinations of exact values an alternative admits, where more than one dimension holds several.
 * Undefined where that is not a cross-product, or where a pattern or `any` leaves the number open.
 */
export function admittedPairs(
  dimensions: readonly ScopeDimension[],
): number | undefined {
  const counts: number[] = [];
  for (const { values } of dimensions) {
    if (!values || values.some(({ pattern }) => pattern)) {
      return undefined;
    }
    counts.push(values.length);
  }
  const several = counts.filter(count => count > 1);
  return several.length > 1
    ? several.reduce((product, count) => product * count, 1)
    : undefined;
}
