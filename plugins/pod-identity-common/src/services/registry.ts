import { parseArn } from 'iam-policy';
import { hasResource, type AskedQuestion } from './AskedQuestion';
import type { AwsService, ServicePlace } from './AwsService';
import type { IntentKind, IntentValue, LimitedResource } from './IntentKind';
import type { KnownSoFar, Need } from './needs';
import { hasResourcePolicies } from './resourcePolicies';
import * as rooms from './rooms';

/**
 * The services that have a room, by name.
 *
 * @public
 */
export const awsServices: readonly AwsService[] = Object.values<AwsService>(
  rooms,
).sort((a, b) => (a.name < b.name ? -1 : 1));

/**
 * A kind of grant of one of the services. The rooms themselves stay the package's own, of which its API report warns.
 *
 * @public
 */
export type RegisteredKind = IntentKindsOf<(typeof rooms)[keyof typeof rooms]>;

/**
 * The kinds of grants of a service, or of several.
 *
 * @public
 */
export type IntentKindsOf<T> = T extends { intents: readonly (infer K)[] }
  ? K
  : never;

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
export type AccessIntent = IntentOf<RegisteredKind>;

/**
 * A key under `podIdentity.grants` by which the platform team opens resources of one type: `buckets`.
 *
 * @public
 */
export type LimitName = LimitOf<RegisteredKind>;

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

/** The service that a question is about: that of the resource, or of the action where it names none. */
export function serviceOfQuestion({
  action,
  resource,
}: Pick<AskedQuestion, 'action' | 'resource'>): AwsService | undefined {
  return serviceOfArn(resource) ?? serviceOfAction(action.name);
}

/**
 * What an ARN names, as its service knows it; undefined where no room knows it.
 *
 * @public
 */
export function placeOf(arn: string): ServicePlace | undefined {
  return serviceOfArn(arn)?.place(arn);
}

/**
 * The facts that can decide a question, given what is known already. What the question settles by itself comes with it.
 *
 * @public
 */
export function needsOf(
  question: AskedQuestion,
  known: KnownSoFar,
): readonly Need[] {
  const { action, resource } = question;
  const service = parseArn(resource)?.service ?? action.name.split(':')[0];
  if (hasResource(action) === false || !hasResourcePolicies(service)) {
    return [{ fact: 'policy', settled: { state: 'absent' } }];
  }
  return (
    serviceOfQuestion(question)?.needs(question, known) ?? [{ fact: 'policy' }]
  );
}
