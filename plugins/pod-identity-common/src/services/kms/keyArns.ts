import type { Cluster } from '../../model';
import type { LocatedStatement } from '../../subject/policies/LocatedStatement';

/**
 * The ARNs that a key may have which a bucket names as `kmsKey`.
 *
 * An id is of a key in the bucket's Region, which is not known here: of each Region that a policy names for a key, and of the
 * cluster's. An alias may be of any key, so that each ARN that a policy names for one may be meant, or another.
 */
export function keyArns(
  kmsKey: string,
  { arn, accountId, region }: Cluster,
  statements: readonly LocatedStatement[],
): string[] {
  const [, partition] = arn.split(':');
  const named = statements.flatMap(({ statement }) =>
    (statement.resource?.values ?? []).filter(text =>
      /^arn:[^:]*:kms:/.test(text),
    ),
  );
  if (/(?:^|:)alias\//.test(kmsKey)) {
    const other = `arn:${partition}:kms:${region}:${accountId}:key/of-the-alias`;
    return [...named.map(text => text.replace(/[*?]/g, 'x')), other];
  }
  if (kmsKey.startsWith('arn:')) {
    return [kmsKey];
  }
  const regions = named
    .map(text => text.split(':')[3])
    .filter(text => /^[a-z0-9-]+$/.test(text));
  return [...new Set([region, ...regions])].map(
    one => `arn:${partition}:kms:${one}:${accountId}:key/${kmsKey}`,
  );
}
