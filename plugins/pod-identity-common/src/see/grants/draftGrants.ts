import { groupsByPlace } from './actionGroups';
import { GrantDrafts, type GrantDraft } from './GrantDraft';
import { listedPrefixes } from './listedPrefixes';
import type { LocatedStatement } from '../../subject/policies/LocatedStatement';
import type { RoleReader } from './RoleReader';
import { s3Targets } from '../../services/s3/s3Targets';

const everything = s3Targets('*');

/**
 * Lays out what a statement says of S3 by bucket, prefix and class; nothing where its resources are of other services. What
 * lists keys shows at the keys that it lists; what concerns a bucket, at no key.
 */
export function draftGrants(
  located: LocatedStatement,
  reader: RoleReader,
): GrantDraft[] {
  const targets = located.statement.resource?.negated
    ? everything
    : reader.resources(located).flatMap(resource => resource.targets);
  const groups = groupsByPlace(reader.actions(located));
  const drafts = new GrantDrafts();
  for (const target of targets) {
    const { bucket } = target;
    if (target.level === 'object') {
      drafts.add(target, target, groups.object);
    } else {
      const ofBucket = bucket === '*' ? groups.everyBucket : groups.bucket;
      drafts.add({ bucket, prefix: '' }, target, ofBucket);
      for (const prefix of prefixesListed(bucket)) {
        drafts.add({ bucket, prefix }, target, groups.listing);
      }
    }
  }
  return drafts.all();

  function prefixesListed(bucket: string): string[] {
    const [listing] = groups.listing;
    return listing
      ? listedPrefixes(
          reader.conditions(located, listing.members[0], bucket),
        ) ?? ['*']
      : [];
  }
}
