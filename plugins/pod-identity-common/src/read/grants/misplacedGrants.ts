import { listOf } from '../policies/listOf';
import { GrantDrafts, type GrantDraft } from './GrantDraft';
import type { LocatedStatement } from './LocatedStatement';
import type { RoleReader } from './RoleReader';

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
  const placed = new Set(drafted.flatMap(({ actions }) => [...actions]));
  const targets = reader.resources(located).flatMap(one => one.targets);
  const { s3, writtenFor } = reader.actions(located);
  const drafts = new GrantDrafts();
  for (const action of s3) {
    const written = writtenFor(action).filter(text => !placed.has(text));
    for (const target of written.length ? targets : []) {
      const prefix = target.level === 'object' ? target.prefix : '';
      drafts.add(
        { bucket: target.bucket, prefix },
        { action, target },
        written,
      );
    }
  }
  return drafts.all().map(draft => ({ draft, reason: reasonFor(draft) }));
}

const worksOn = {
  object: 'objects (arn:aws:s3:::bucket/*)',
  bucket: 'the bucket itself (arn:aws:s3:::bucket)',
  account: 'no bucket, and needs the resource *',
} as const;

function reasonFor({ actions, parts }: GrantDraft): string {
  const verb = actions.size === 1 ? 'works' : 'work';
  return `${listOf([...actions])} ${verb} on ${
    worksOn[parts[0].action.level]
  }, which the statement does not name.`;
}
