import type { Field } from '../../document/document';
import { obeying } from '../../platform/constraints';
import {
  readDocument,
  readTexts,
  type SeedPlace,
  type SeedPolicyDocument,
} from '../../seed';
import { setAttribute } from './attributes';
import { checkTopicName } from './topicOperations';
import { newTopic, topicStores } from './topics';

/** A topic. */
export function seedTopic(field: Field, place: SeedPlace): void {
  const members = field.members('name', 'policy', 'kmsKey', 'tags');
  const name = obeying(members.name, () => checkTopicName(members.name.text()));
  const topics = topicStores.of(place.state, place);
  if (topics.has(name)) {
    members.name.fail(`${name} is there twice`);
  }
  const topic = newTopic(place, name);
  topic.tags = new Map(Object.entries(readTexts(members.tags)));
  members.policy.optional(each =>
    setAttribute(topic, 'Policy', readDocument(each, 'resource')),
  );
  members.kmsKey.optional(each =>
    setAttribute(topic, 'KmsMasterKeyId', each.text()),
  );
  topics.set(name, topic);
}

/**
 * A topic.
 *
 * @public
 */
export interface SeedTopic {
  name: string;
  /** Default: the one that AWS gives every topic. */
  policy?: SeedPolicyDocument;
  /** Key of KMS: id, ARN or alias. Default: it is not encrypted. */
  kmsKey?: string;
  tags?: Record<string, string>;
}

/**
 * The topics of an account in a Region.
 *
 * @public
 */
export interface SnsRegionSeed {
  topics?: SeedTopic[];
}
