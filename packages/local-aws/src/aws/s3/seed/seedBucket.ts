import type { Field } from '../../../document';
import { checkBucketName } from '../buckets/checkBucketName';
import { bucketStores, newBucket } from '../store';
import { obeying } from '../../../platform/constraints';
import {
  readCreated,
  readDocument,
  readTexts,
  readUnique,
} from '../../../seed/reading';
import type { SeedPlace } from '../../../seed/SeedPlace';
import { readObject } from './readObject';

/** A bucket with its objects. */
export function seedBucket(field: Field, place: SeedPlace): void {
  const members = field.members(
    'name',
    'policy',
    'tags',
    'abac',
    'objects',
    'created',
  );
  const store = bucketStores.of(place.state, place);
  const name = members.name.text();
  obeying(members.name, () => checkBucketName(name));
  if (store.get(name)) {
    members.name.fail(`${name} is taken: names are unique in a partition`);
  }
  const bucket = newBucket({
    name,
    accountId: place.accountId,
    region: place.region,
    createdAt: readCreated(members.created, place.now),
  });
  bucket.tags = members.tags.optional(readTexts);
  bucket.policy = members.policy.optional(each =>
    readDocument(each, 'resource'),
  );
  bucket.abac = members.abac.optional(each => each.boolean()) ?? false;
  const objects = readUnique(
    members.objects,
    each => readObject(each, place),
    ({ key }) => key,
  );
  for (const object of objects) {
    bucket.objects.set(object.key, object);
  }
  store.add(bucket);
}
