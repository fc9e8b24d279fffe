const NOBODY: ReadonlySet<never> = new Set();

/** Things by a group that each may be in several of. A group without any takes no room. */
export class Groups<T> {
  readonly #groups = new Map<string, Set<T>>();

  add(group: string, member: T): void {
    const members = this.#groups.get(group);
    if (members) {
      members.add(member);
    } else {
      this.#groups.set(group, new Set([member]));
    }
  }

  remove(group: string, member: T): void {
    const members = this.#groups.get(group);
    if (members?.delete(member) && members.size === 0) {
      this.#groups.delete(group);
    }
  }

  of(group: string): ReadonlySet<T> {
    return this.#groups.get(group) ?? NOBODY;
  }
}
