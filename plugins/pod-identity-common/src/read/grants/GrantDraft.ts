import type { AccessClass } from '../../model';
import type { GrantPart } from './GrantPart';

/** A grant before it is judged: one statement's actions of one class on one bucket and prefix. */
export interface GrantDraft {
  bucket: string;
  prefix: string;
  accessClass: AccessClass;
  /** In the words of the policy. */
  actions: ReadonlySet<string>;
  /** At least one. */
  parts: readonly GrantPart[];
}

/** Collects parts into drafts, one for each bucket, prefix and class, in the order in which they come. */
export class GrantDrafts {
  readonly #byPlace = new Map<
    string,
    GrantDraft & { actions: Set<string>; parts: GrantPart[] }
  >();

  add(
    { bucket, prefix }: { bucket: string; prefix: string },
    part: GrantPart,
    written: readonly string[],
  ): void {
    const { accessClass } = part.action;
    const place = JSON.stringify([bucket, prefix, accessClass]);
    const draft = this.#byPlace.get(place) ?? {
      bucket,
      prefix,
      accessClass,
      actions: new Set<string>(),
      parts: [],
    };
    this.#byPlace.set(place, draft);
    draft.parts.push(part);
    written.forEach(text => draft.actions.add(text));
  }

  all(): GrantDraft[] {
    return [...this.#byPlace.values()];
  }
}
