import { parseArn } from 'iam-policy';
import { hasResource, type AskedQuestion } from './AskedQuestion';
import type { AwsService, ServicePlace } from './AwsService';
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
