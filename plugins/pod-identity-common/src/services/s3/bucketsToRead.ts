import type { LocatedStatement } from '../../subject/policies/LocatedStatement';
import { s3Targets, type S3Target } from './s3Targets';
import { s3Grants } from './grants';
import { actionSets } from '../grants/ActionSet';
import { tagKind } from './tagKind';
import { s3Actions } from './actions';
import { contentKeyUseOf } from './kms';
import type { BucketSettings } from '../../subject/Surroundings';

/**
 * Which settings matter, by name of the bucket.
 *
 * @public
 */
export type BucketsToRead = ReadonlyMap<
  string,
  ReadonlySet<keyof BucketSettings>
>;

/**
 * The buckets that statements name exactly, and of each what a finding needs: its encryption where objects are read or
 * written, its access control where tags of the bucket are tested. A name with wildcards or variables is none.
 */
export function bucketsToRead(
  statements: readonly LocatedStatement[],
): BucketsToRead {
  const settings = new Map<string, Set<keyof BucketSettings>>();
  const setOf = actionSets(s3Grants);
  for (const { statement } of statements) {
    const { action, resource, conditions, effect } = statement;
    const wanted = new Set<keyof BucketSettings>();
    const { actions } = setOf(action);
    if (effect === 'Allow' && [...actions].some(usesKeyOfContent)) {
      wanted.add('encryption');
    }
    if (
      actions.size &&
      conditions.some(({ key }) => tagKind(key)?.kind === 'bucket')
    ) {
      wanted.add('abac');
    }
    const targets =
      !resource || resource.negated ? [] : resource.values.flatMap(s3Targets);
    for (const { parts, level } of targets.filter(isExact)) {
      const [bucket] = parts;
      const known = settings.get(bucket) ?? new Set();
      settings.set(bucket, known);
      wanted.forEach(setting => {
        if (setting === 'abac' || level === 'object') {
          known.add(setting);
        }
      });
    }
  }
  return new Map([...settings].filter(([, wanted]) => wanted.size > 0));
}

function isExact({ parts: [bucket] }: S3Target): boolean {
  return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket);
}

function usesKeyOfContent({ name }: { name: string }): boolean {
  const action = s3Actions.named(name);
  return action !== undefined && contentKeyUseOf(action) !== undefined;
}
