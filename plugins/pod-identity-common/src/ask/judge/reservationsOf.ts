import type { Reservation, Unread } from '../../model';
import { serviceOfQuestion } from '../../services';
import { otherResourceTypes } from '../../services/AskedQuestion';
import type { DecideAccessInput } from '../DecideAccessInput';

/**
 * All that was not read and may deny what the policies allow, in the order of the path. Empty: whatever is allowed by them is
 * allowed.
 */
export function reservationsOf({
  question,
  resource,
  who,
  vpcEndpointPolicies,
}: DecideAccessInput): Reservation[] {
  const { policy } = resource;
  const others = otherResourceTypes(question);
  return [
    ...agentReservation(who),
    // The evaluation asks for no resource policy where there is no resource, and not every service says which actions have none.
    ...(!policy || policy.state === 'unread'
      ? [{ cause: 'resource-policy' as const }]
      : []),
    ...(others.length
      ? [
          {
            cause: 'other-resources' as const,
            action: question.action.name,
            types: others,
          },
        ]
      : []),
    ...(serviceOfQuestion(question)?.reservations?.(
      question,
      resource,
      who.cluster.accountId,
    ) ?? []),
    ...(vpcEndpointPolicies.state === 'absent'
      ? []
      : [{ cause: 'vpc-endpoint' as const }]),
  ];
}

/** Policies allow what pods ask for, but without an agent on their node they have no credentials to ask with. */
export function agentReservation({
  mechanism: { agent },
  cluster,
}: DecideAccessInput['who']): Reservation[] {
  return agent.state === 'read'
    ? []
    : [
        {
          cause: 'agent',
          cluster: cluster.name,
          ...(agent.state === 'unread' && { unread: unreadOf(agent) }),
        },
      ];
}

function unreadOf({ cause, reason, advice }: Unread): Reservation['unread'] {
  return { cause, reason, ...(advice !== undefined && { advice }) };
}
