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

/** Values by key that can be walked in the order of their keys, from any key on. */
export class SortedMap<V> {
  readonly #values = new Map<string, V>();
  /** In order; without those that came since the last walk. */
  #keys: string[] = [];
  /** Not sorted in until somebody walks, so that many can come at the price of few. */
  #added: string[] = [];

  get size(): number {
    return this.#values.size;
  }

  get(key: string): V | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: V): void {
    if (!this.#values.has(key)) {
      this.#added.push(key);
    }
    this.#values.set(key, value);
  }

  delete(key: string): void {
    if (!this.#values.delete(key)) {
      return;
    }
    this.#sort();
    this.#keys.splice(this.#firstBehind(key) - 1, 1);
  }

  /** The values whose keys are greater than this one; without a key all of them. */
  *after(key?: string): Generator<V> {
    this.#sort();
    const keys = this.#keys;
    for (
      let i = key === undefined ? 0 : this.#firstBehind(key);
      i < keys.length;
      i += 1
    ) {
      const value = this.#values.get(keys[i]);
      if (value !== undefined) {
        yield value;
      }
    }
  }

  [Symbol.iterator](): Generator<V> {
    return this.after();
  }

  #sort(): void {
    if (this.#added.length === 0) {
      return;
    }
    this.#keys = [...this.#keys, ...this.#added].sort(byCodeUnits);
    this.#added = [];
  }

  /** Position of the first key that is greater than this one. */
  #firstBehind(key: string): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#keys[middle] > key) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
