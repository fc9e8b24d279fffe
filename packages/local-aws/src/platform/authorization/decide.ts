import { evaluate, type Decision, type PolicyLayers } from 'iam-policy';
import type { Call } from '../call';
import type { Access } from './Access';
import { callerPrincipal } from './callerPrincipal';
import { commonKeys } from './commonKeys';

const ABSENT = { state: 'absent' } as const;

/**
 * The layers that an account without an organization does not have, and those that do not concern a request unless said:
 * each of them limits nothing.
 */
export const LAYERS_OF_NO_CONCERN: PolicyLayers = {
  scp: ABSENT,
  rcp: ABSENT,
  trust: ABSENT,
  resource: ABSENT,
};

/** Whether the caller may; the decision says why not. An administrator may do everything in the account that is theirs. */
export function decide(
  call: Call,
  access: Access,
): { allowed: boolean; decision?: Decision } {
  const { caller } = call;
  const resourceAccountId = access.resourceAccountId ?? call.accountId;
  if (
    caller.kind === 'administrator' &&
    caller.accountId === resourceAccountId
  ) {
    return { allowed: true };
  }
  const asker = callerPrincipal(call);
  if (!asker) {
    return { allowed: false };
  }
  const decision = evaluate(
    {
      principal: asker.principal,
      action: access.action,
      resource: access.resource,
      resourceAccountId,
      context: {
        values: {
          ...commonKeys(call),
          'aws:ResourceAccount': resourceAccountId,
          ...asker.keys,
          ...access.keys,
        },
      },
    },
    { ...LAYERS_OF_NO_CONCERN, ...asker.layers, ...access.layers },
  );
  return { allowed: decision.outcome === 'allowed', decision };
}
