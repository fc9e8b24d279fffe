import { newBucket, newObject, type BucketStore } from '../../s3/store';
import type { DemoBucket } from '../DemoCompany';
import { PLACE } from '../place';
import type { DemoClock } from './DemoClock';
import { documentText } from './documentText';

export function seedBuckets(
  store: BucketStore,
  buckets: readonly DemoBucket[],
  clock: DemoClock,
): void {
  for (const { name, daysOld, policy, tags, objects } of buckets) {
    const bucket = newBucket({
      name,
      accountId: PLACE.accountId,
      region: PLACE.region,
      createdAt: clock.daysAgo(daysOld),
    });
    bucket.tags = tags;
    bucket.policy = policy === undefined ? undefined : documentText(policy);
    for (const object of objects) {
      bucket.objects.set(
        object.key,
        newObject({
          key: object.key,
          body: Buffer.from(object.text),
          lastModified: clock.daysAgo(object.daysOld),
          contentType: object.contentType ?? 'binary/octet-stream',
          tags: object.tags ?? {},
        }),
      );
    }
    store.add(bucket);
  }
}
