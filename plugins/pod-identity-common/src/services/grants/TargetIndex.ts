import type { Target } from './ServiceGrants';

/**
 * Finds what may overlap a target without looking at all: patterns that overlap begin alike, as far as neither has come to a
 * wildcard.
 */
export class TargetIndex<T> {
  readonly #byHead = new Map<string, T[]>();
  readonly #heads: readonly string[];
  readonly #lengths: readonly number[];

  constructor(entries: Iterable<readonly [Target, T]>) {
    for (const [target, value] of entries) {
      const head = headOf(target);
      const known = this.#byHead.get(head) ?? [];
      this.#byHead.set(head, known);
      known.push(value);
    }
    this.#heads = [...this.#byHead.keys()].sort();
    this.#lengths = [...new Set(this.#heads.map(({ length }) => length))];
  }

  /** All that overlap, among a few that do not. */
  near(target: Target): T[] {
    const head = headOf(target);
    const found: T[] = [];
    const take = (known: string) => {
      for (const value of this.#byHead.get(known) ?? []) {
        found.push(value);
      }
    };
    for (const length of this.#lengths) {
      if (length < head.length) {
        take(head.slice(0, length));
      }
    }
    for (
      let at = firstFrom(this.#heads, head);
      this.#heads[at]?.startsWith(head);
      at += 1
    ) {
      take(this.#heads[at]);
    }
    return found;
  }
}

/** What every name of the target begins with: its level, and its parts until the first wildcard. */
function headOf({ level, parts }: Target): string {
  let head = `${level}\n`;
  for (const part of parts) {
    const begin = literal(part);
    head += begin;
    if (begin !== part) {
      return head;
    }
    head += '\n';
  }
  return head;
}

function literal(pattern: string): string {
  const wildcard = pattern.search(/[*?]/);
  return wildcard < 0 ? pattern : pattern.slice(0, wildcard);
}

/** Where the first of some sorted texts stands that is not below a text. */
function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (sorted[middle] < text) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
