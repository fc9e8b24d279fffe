import type { ActionGroup } from './actionGroups';
import type { S3Target } from '../../services/s3/s3Targets';

/** A grant before it is judged: one statement's actions of one class on one bucket and prefix. */
export interface GrantDraft {
  bucket: string;
  prefix: string;
  actions: ActionGroup;
  /** What the actions are done to. Where a listing shows, other than bucket and prefix. */
  target: S3Target;
}

/** Collects drafts, one for each bucket, prefix and class: the first that comes, for the others say the same. */
export class GrantDrafts {
  readonly #byPlace = new Map<string, GrantDraft>();

  add(
    { bucket, prefix }: { bucket: string; prefix: string },
    target: S3Target,
    groups: readonly ActionGroup[],
  ): void {
    for (const actions of groups) {
      const place = JSON.stringify([bucket, prefix, actions.accessClass]);
      if (!this.#byPlace.has(place)) {
        this.#byPlace.set(place, { bucket, prefix, actions, target });
      }
    }
  }

  /** In the order of the statement's actions, and for the same actions in the order of its resources. */
  all(): GrantDraft[] {
    return [...this.#byPlace.values()].sort(
      (a, b) => a.actions.position - b.actions.position,
    );
  }
}
