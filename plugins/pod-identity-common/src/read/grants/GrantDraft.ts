import type { AccessClass } from '../../model';
import type { GrantPart } from './extentOf';

/** A grant before it is judged: one statement's actions of one class on one bucket and prefix. */
export interface GrantDraft {
  bucket: string;
  prefix: string;
  accessClass: AccessClass;
  /** In the words of the policy. */
  actions: string[];
  parts: GrantPart[];
}

/** Collects parts into drafts, one for each bucket, prefix and class, in the order in which they come. */
export class GrantDrafts {
  readonly #byPlace = new Map<string, GrantDraft>();

  add(
    place: { bucket: string; prefix: string },
    part: GrantPart,
    written: readonly string[],
  ): void {
    const { accessClass } = part.action;
    const key = JSON.stringify([place.bucket, place.prefix, accessClass]);
    const draft = this.#byPlace.get(key) ?? {
      ...place,
      accessClass,
      actions: [],
      parts: [],
    };
    this.#byPlace.set(key, draft);
    draft.parts.push(part);
    draft.actions = [...new Set([...draft.actions, ...written])];
  }

  all(): GrantDraft[] {
    return [...this.#byPlace.values()];
  }
}
