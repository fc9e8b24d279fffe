import { PARTITIONS, Store } from '../../../platform/state';
import type { BucketRecord } from './BucketRecord';

/** All buckets of the partition. */
export class BucketStore {
  readonly #buckets = new Map<string, BucketRecord>();

  get(name: string): BucketRecord | undefined {
    return this.#buckets.get(name);
  }

  add(bucket: BucketRecord): void {
    this.#buckets.set(bucket.name, bucket);
  }

  remove(name: string): void {
    this.#buckets.delete(name);
  }

  all(): Iterable<BucketRecord> {
    return this.#buckets.values();
  }

  of(accountId: string): BucketRecord[] {
    return [...this.#buckets.values()].filter(
      bucket => bucket.accountId === accountId,
    );
  }
}
/** The buckets of partitions, in which their names are unique. */
export const bucketStores = new Store(PARTITIONS, () => new BucketStore());
