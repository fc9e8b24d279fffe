import {
  prepareDenial,
  valueOf,
  type AskedQuestion,
  type AskedResource,
  type OneOfMany,
  type Subject,
} from 'backstage-plugin-pod-identity-common';
import type { ResourceReading } from '../reading/resources';

/*
 * Who may learn of a resource. People may ask about any, so no answer tells what is there, or what tags it has, to somebody whom
 * it does not concern. A resource concerns a service account where the policies of its role, or the resource's, leave open that
 * it may do what is asked; all others are answered by what their own role says. AWS does likewise: whoever is not allowed is
 * refused in the same way whether the resource is there or not.
 */

/** Whether policies decide for a subject at all: where something stops it before them, they concern it with nothing. */
export function isJudged({ mechanism, role }: Subject): boolean {
  return (
    role.state === 'read' &&
    valueOf(mechanism.association)?.targetRoleArn === undefined
  );
}

/** A resource by the policies that were read: one that was not lets nobody in. */
export function byPoliciesRead(resource: AskedResource): AskedResource {
  return resource.policy?.state === 'unread'
    ? { ...resource, policy: { state: 'absent' } }
    : resource;
}

/**
 * Whether it may be told to anybody why the policy of a resource was not read: that is a fact of the portal, such as a permission
 * that it lacks. That there is no such resource is not.
 */
export function isUnreadForAll({
  policy,
}: Pick<AskedResource, 'policy'>): boolean {
  return policy?.state === 'unread' && policy.cause !== 'not-found';
}

/**
 * A resource as far as the answer about one service account may tell of it, and whether what could not be read of it is told.
 * `complete` reads further facts, where it concerns the service account.
 */
export async function learnableResource(
  { question, ...one }: OneOfMany & { question: AskedQuestion },
  { resource }: ResourceReading,
  complete: () => Promise<ResourceReading>,
): Promise<{ resource: AskedResource; isTold: boolean }> {
  const { who } = one;
  const untold: AskedResource = {
    policy: { state: 'absent' },
    accountId: who.cluster.accountId,
  };
  const isOpen = (of: AskedResource) =>
    !prepareDenial({ question, resource: of })(one);
  if (!isJudged(who)) {
    return { resource: untold, isTold: false };
  }
  if (isOpen(untold) || isOpen(byPoliciesRead(resource))) {
    return { resource: (await complete()).resource, isTold: true };
  }
  return isUnreadForAll(resource)
    ? { resource, isTold: true }
    : { resource: untold, isTold: false };
}
