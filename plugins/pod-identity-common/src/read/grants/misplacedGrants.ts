import { listOf } from '../policies/listOf';
import type { RoleSession } from '../session/permissionKnowledge';
import { GrantDrafts, type GrantDraft } from './GrantDraft';
import type { LocatedStatement } from './LocatedStatement';
import { resolvedResources } from './resolvedResources';
import { s3Targets } from './s3Targets';
import type { SplitActions } from './splitActions';

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
  actions: SplitActions,
  drafted: readonly GrantDraft[],
  session: RoleSession,
): MisplacedGrant[] {
  const { action: clause, resource } = located.statement;
  if (clause.negated || resource?.negated) {
    return [];
  }
  const placed = new Set(drafted.flatMap(({ actions: texts }) => texts));
  const targets = resolvedResources(located, session).flatMap(
    ({ pattern, text }) => s3Targets(pattern ?? text),
  );
  const drafts = new GrantDrafts();
  for (const action of actions.s3) {
    const written = actions
      .writtenFor(action)
      .filter(text => !placed.has(text));
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

function reasonFor({ actions, parts }: GrantDraft): string {
  const works: Record<string, string> = {
    object: 'objects (arn:aws:s3:::bucket/*)',
    bucket: 'the bucket itself (arn:aws:s3:::bucket)',
    account: 'no bucket, and needs the resource *',
  };
  const verb = actions.length === 1 ? 'works' : 'work';
  return `${listOf(actions)} ${verb} on ${
    works[parts[0].action.level]
  }, which the statement does not name.`;
}
