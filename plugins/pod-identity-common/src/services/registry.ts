import { parseArn } from 'iam-policy';
import type { AwsService } from './AwsService';
import type { IntentKind, IntentValue, LimitedResource } from './IntentKind';
import * as rooms from './rooms';

/**
 * The services that have a room, by name.
 *
 * @public
 */
export const awsServices: readonly AwsService[] = Object.values<AwsService>(
  rooms,
).sort((a, b) => (a.name < b.name ? -1 : 1));

/** A kind of grant of one of the services. */
type Registered = IntentsOf<(typeof rooms)[keyof typeof rooms]>;

type IntentsOf<T> = T extends { intents: readonly (infer K)[] } ? K : never;

type ValueOf<T> = T extends IntentKind<infer K, infer M>
  ? IntentValue<K, M>
  : never;

type LimitOf<T> = T extends { members: infer M }
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
export type AccessIntent = ValueOf<Registered>;

/**
 * A key under `podIdentity.grants` by which the platform team opens resources of one type: `buckets`.
 *
 * @public
 */
export type LimitName = LimitOf<Registered>;

/**
 * The kinds of grants of all services, in the order of the form.
 *
 * @public
 */
export const intentKinds: readonly IntentKind[] = awsServices.flatMap(
  ({ intents = [] }) => intents,
);

/**
 * A service by its name in actions and ARNs, in any case; undefined where it has no room.
 *
 * @public
 */
export function serviceNamed(name: string): AwsService | undefined {
  return awsServices.find(service => service.name === name.toLowerCase());
}

/**
 * The service that an ARN is of; undefined where it has no room, and for what is not an ARN.
 *
 * @public
 */
export function serviceOfArn(arn: string): AwsService | undefined {
  return serviceNamed(parseArn(arn)?.service ?? '');
}

/**
 * The service of an action; undefined where it has no room.
 *
 * @public
 */
export function serviceOfAction(action: string): AwsService | undefined {
  return serviceNamed(action.slice(0, action.indexOf(':')));
}
