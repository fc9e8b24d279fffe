import type { Field } from '../../document/document';
import { obeying } from '../../platform/constraints';
import type { SeedPolicyDocument, SeedTime } from '../../seed';
import type { SeedPlace } from '../../seed/types';
import {
  readCreated,
  readDocument,
  readTagList,
  readText,
  readTexts,
  readUnique,
} from '../../seed/reading';
import { checkBucketName } from './buckets/createBucket';
import { checkObjectTags } from './objectTags';
import {
  bucketStores,
  type EncryptionRecord,
  newBucket,
  newObject,
  type ObjectRecord,
} from './store';

function readBody(text: Field, base64: Field): Uint8Array {
  if (!text.absent && !base64.absent) {
    base64.fail('must be left out where there is text');
  }
  return base64.absent
    ? Buffer.from(text.optional(readText) ?? '')
    : Buffer.from(readText(base64), 'base64');
}

function readObject(field: Field, place: SeedPlace): ObjectRecord {
  const members = field.members(
    'key',
    'text',
    'base64',
    'contentType',
    'tags',
    'metadata',
    'created',
  );
  const { tags } = members;
  return newObject({
    key: members.key.text(),
    body: readBody(members.text, members.base64),
    lastModified: readCreated(members.created, place.now),
    contentType:
      members.contentType.optional(readText) ?? 'binary/octet-stream',
    metadata: readTexts(members.metadata),
    tags: obeying(tags, () => checkObjectTags(readTagList(tags))),
  });
}

/** Encryption with a key of KMS. */
function readEncryption(field: Field): EncryptionRecord {
  const { algorithm, key, bucketKey } = field.members(
    'algorithm',
    'key',
    'bucketKey',
  );
  return {
    algorithm: algorithm.oneOf(['aws:kms', 'aws:kms:dsse']),
    keyArn: key.optional(each => {
      const arn = each.text();
      return /^arn:[^:]+:kms:[^:]+:\d{12}:(key|alias)\/.+$/.test(arn)
        ? arn
        : each.fail('must be the ARN of a key of KMS, or of an alias');
    }),
    bucketKeyEnabled: bucketKey.optional(each => each.boolean()) ?? false,
  };
}

/** A bucket with its objects. */
export function seedBucket(field: Field, place: SeedPlace): void {
  const members = field.members(
    'name',
    'policy',
    'tags',
    'abac',
    'encryption',
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
  bucket.encryption = members.encryption.optional(readEncryption);
  const objects = readUnique(
    members.objects,
    each => readObject(each, place),
    ({ key }) => key,
  );
  for (const object of objects) {
    bucket.objects.set(object.key, {
      ...object,
      encryption: bucket.encryption,
    });
  }
  store.add(bucket);
}

/**
 * An object of a bucket.
 *
 * @public
 */
export interface SeedObject {
  key: string;
  /** What is in it, as text or as base64. Default: nothing. */
  text?: string;
  base64?: string;
  /** Default: `binary/octet-stream`. */
  contentType?: string;
  tags?: Record<string, string>;
  metadata?: Record<string, string>;
  created?: SeedTime;
}

/**
 * A bucket.
 *
 * @public
 */
export interface SeedBucket {
  name: string;
  policy?: SeedPolicyDocument;
  tags?: Record<string, string>;
  /** Whether its tags count as conditions. Default: false. */
  abac?: boolean;
  /** Of the bucket and of its objects. Without a key it is the one that AWS manages. Default: by S3's own keys. */
  encryption?: {
    algorithm: 'aws:kms' | 'aws:kms:dsse';
    /** ARN of a key of KMS, or of an alias. */
    key?: string;
    /** Whether S3 spares calls of KMS by a key of the bucket. Default: false. */
    bucketKey?: boolean;
  };
  objects?: SeedObject[];
  created?: SeedTime;
}

/**
 * The buckets of an account in a Region.
 *
 * @public
 */
export interface S3RegionSeed {
  buckets?: SeedBucket[];
}
