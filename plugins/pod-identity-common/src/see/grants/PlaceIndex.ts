import type { S3Target } from '../../services/s3/s3Targets';

/**
 * Finds what may overlap a pattern of buckets or objects without looking at all: patterns that overlap begin alike, as far as
 * neither has come to a wildcard.
 */
export class PlaceIndex<T> {
  readonly #byHead = new Map<string, T[]>();
  readonly #heads: readonly string[];
  readonly #lengths: readonly number[];

  constructor(entries: Iterable<readonly [S3Target, T]>) {
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
  near(target: S3Target): T[] {
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

/** What every name of the place begins with. Buckets and objects never overlap, and begin with another character. */
function headOf(target: S3Target): string {
  const bucket = literal(target.bucket);
  const head = `${target.level === 'bucket' ? 'b' : 'o'}${bucket}`;
  if (bucket !== target.bucket) {
    return head;
  }
  return target.level === 'bucket'
    ? `${head}/`
    : `${head}/${literal(target.prefix)}`;
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
