import type { RoleSession } from '../session/permissionKnowledge';
import type { ConditionReader } from './conditionReader';
import { GrantDrafts, type GrantDraft } from './GrantDraft';
import { listedPrefixes } from './listedPrefixes';
import type { LocatedStatement } from './LocatedStatement';
import { resolvedResources } from './resolvedResources';
import type { S3Action } from './s3Actions';
import { s3Targets, type S3Target } from './s3Targets';
import type { SplitActions } from './splitActions';

const everything = s3Targets('*');

/** Lays out what a statement says of S3 by bucket, prefix and class; nothing where its resources are of other services. */
export function draftGrants(
  located: LocatedStatement,
  actions: SplitActions,
  read: ConditionReader,
  session: RoleSession,
): GrantDraft[] {
  const { resource } = located.statement;
  const targets = resource?.negated
    ? everything
    : resolvedResources(located, session).flatMap(({ pattern, text }) =>
        s3Targets(pattern ?? text),
      );
  const drafts = new GrantDrafts();
  for (const action of actions.s3) {
    for (const target of targets) {
      for (const place of placesOf(action, target, located, read)) {
        drafts.add(place, { action, target }, actions.writtenFor(action));
      }
    }
  }
  return drafts.all();
}

/** Where an action on a target shows: what lists keys, at the keys that it lists; what concerns a bucket, at no key. */
function placesOf(
  action: S3Action,
  target: S3Target,
  located: LocatedStatement,
  read: ConditionReader,
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
  if (action.carries.prefix) {
    const prefixes = listedPrefixes(read(located, action)) ?? ['*'];
    return prefixes.map(prefix => ({ bucket, prefix }));
  }
  return action.name === 's3:ListBucketMultipartUploads'
    ? [{ bucket, prefix: '*' }]
    : [{ bucket, prefix: '' }];
}
