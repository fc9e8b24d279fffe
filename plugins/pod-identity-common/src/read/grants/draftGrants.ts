import { GrantDrafts, type GrantDraft } from './GrantDraft';
import type { GrantPart } from './GrantPart';
import { listedPrefixes } from './listedPrefixes';
import type { LocatedStatement } from './LocatedStatement';
import type { RoleReader } from './RoleReader';
import { s3Targets } from './s3Targets';

const everything = s3Targets('*');

/** Lays out what a statement says of S3 by bucket, prefix and class; nothing where its resources are of other services. */
export function draftGrants(
  located: LocatedStatement,
  reader: RoleReader,
): GrantDraft[] {
  const targets = located.statement.resource?.negated
    ? everything
    : reader.resources(located).flatMap(resource => resource.targets);
  const { s3, writtenFor } = reader.actions(located);
  const drafts = new GrantDrafts();
  for (const action of s3) {
    const written = writtenFor(action);
    for (const target of targets) {
      const part = { action, target };
      for (const place of placesOf(part, located, reader)) {
        drafts.add(place, part, written);
      }
    }
  }
  return drafts.all();
}

/** Where an action on a target shows: what lists keys, at the keys that it lists; what concerns a bucket, at no key. */
function placesOf(
  { action, target }: GrantPart,
  located: LocatedStatement,
  reader: RoleReader,
): { bucket: string; prefix: string }[] {
  const { bucket } = target;
  if (action.level === 'object') {
    return target.level === 'object' ? [{ bucket, prefix: target.prefix }] : [];
  }
  if (target.level !== 'bucket') {
    return [];
  }
  if (action.level === 'account') {
    return bucket === '*' ? [{ bucket, prefix: '' }] : [];
  }
  if (!action.carries.prefix) {
    return [{ bucket, prefix: '' }];
  }
  const prefixes = listedPrefixes(
    reader.conditions(located, action, bucket),
  ) ?? ['*'];
  return prefixes.map(prefix => ({ bucket, prefix }));
}
