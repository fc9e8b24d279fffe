import { listOf } from '../../words/listOf';
import { groupByClass } from './actionGroups';
import { GrantDrafts, type GrantDraft } from './GrantDraft';
import type { LocatedStatement } from '../../subject/policies/LocatedStatement';
import type { RoleReader } from './RoleReader';
import type { S3Action } from '../../services/s3/actions';

/** A draft of actions that work on none of the statement's resources. */
export interface MisplacedGrant {
  draft: GrantDraft;
  reason: string;
}

/**
 * The actions of a statement that work on another kind of thing than its resources name: `s3:GetObject` on a bucket,
 * `s3:ListBucket` on objects. Such a statement is accepted and has no effect, so it is shown rather than passed over.
 */
export function misplacedGrants(
  located: LocatedStatement,
  drafted: readonly GrantDraft[],
  reader: RoleReader,
): MisplacedGrant[] {
  const { action: clause, resource } = located.statement;
  if (clause.negated || resource?.negated) {
    return [];
  }
  const placed = new Set(drafted.flatMap(({ actions }) => actions.written));
  const split = reader.actions(located);
  if (split.written.every(text => placed.has(text))) {
    return [];
  }
  const left = new Map(
    [...split.s3].map(action => [
      action,
      split.writtenFor(action).filter(text => !placed.has(text)),
    ]),
  );
  const writtenFor = (action: S3Action) => left.get(action) ?? [];
  const groups = groupByClass(
    { ...split, writtenFor },
    action => writtenFor(action).length > 0,
  );
  const drafts = new GrantDrafts();
  for (const { targets } of reader.resources(located)) {
    for (const target of targets) {
      const prefix = target.level === 'object' ? target.prefix : '';
      drafts.add({ bucket: target.bucket, prefix }, target, groups);
    }
  }
  return drafts.all().map(draft => ({ draft, reason: reasonFor(draft) }));
}

const worksOn = {
  object: 'objects (arn:aws:s3:::bucket/*)',
  bucket: 'the bucket itself (arn:aws:s3:::bucket)',
  account: 'no bucket, and needs the resource *',
} as const;

function reasonFor({ actions: { written, members } }: GrantDraft): string {
  const verb = written.length === 1 ? 'works' : 'work';
  return `${listOf(written)} ${verb} on ${
    worksOn[members[0].level]
  }, which the statement does not name.`;
}
