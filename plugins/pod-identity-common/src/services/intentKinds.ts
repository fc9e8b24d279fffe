import type { IntentKind, IntentValue, LimitedResource } from './IntentKind';
import { s3Intents } from './s3/intents';
import { secretsManagerIntents } from './secretsmanager/intents';
import { snsIntents } from './sns/intents';
import { sqsIntents } from './sqs/intents';

/**
 * The kinds of grants of all services, in the order of the form. They stand apart from the rooms of their services, because a
 * form has use for them in a browser, and for nothing else that is known of a service.
 *
 * @public
 */
export const intentKinds = [
  ...s3Intents,
  ...secretsManagerIntents,
  ...snsIntents,
  ...sqsIntents,
] as const;

/**
 * What a person gives for a kind of grant, or for one of several kinds.
 *
 * @public
 */
export type IntentOf<T> = T extends IntentKind<infer K, infer M>
  ? IntentValue<K, M>
  : never;

/**
 * The keys of limits under which a kind of grant, or several, may name resources.
 *
 * @public
 */
export type LimitOf<T> = T extends { members: infer M }
  ? Extract<
      M[keyof M],
      { 'x-resource': LimitedResource }
    >['x-resource']['limit']
  : never;

/**
 * What a person may ask for. They choose from the kinds of the services; nobody types policy JSON.
 *
 * @public
 */
export type AccessIntent = IntentOf<(typeof intentKinds)[number]>;

/**
 * A key under `podIdentity.grants` by which the platform team opens resources of one type: `buckets`.
 *
 * @public
 */
export type LimitName = LimitOf<(typeof intentKinds)[number]>;
