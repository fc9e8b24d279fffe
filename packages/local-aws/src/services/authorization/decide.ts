import { evaluate, type Decision, type PolicyLayers } from 'iam-policy';
import type { Call } from '../call';
import type { Access } from './Access';
import { callerRole } from './callerRole';
import { commonKeys } from './commonKeys';
import { principalKeys } from './principalKeys';
import { roleLayers } from './roleLayers';

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

/** Decides what a session wants to do. Undefined = there is nothing to decide on: anonymous, or its role is gone. */
function decideForSession(call: Call, access: Access): Decision | undefined {
  const { caller, state } = call;
  const role =
    caller.kind === 'session' ? callerRole(state, caller) : undefined;
  if (caller.kind !== 'session' || !role) return undefined;
  const resourceAccountId = access.resourceAccountId ?? call.accountId;
  return evaluate(
    {
      principal: {
        id: caller.roleArn,
        type: 'AWS',
        accountId: caller.accountId,
        sessionArn: caller.arn,
      },
      action: access.action,
      resource: access.resource,
      resourceAccountId,
      context: {
        values: {
          ...commonKeys(call),
          'aws:ResourceAccount': resourceAccountId,
          ...principalKeys(caller, role),
          ...access.keys,
        },
      },
    },
    {
      ...LAYERS_OF_NO_CONCERN,
      ...roleLayers(
        state.iam.of(caller.accountId),
        role,
        caller.sessionPolicies,
      ),
      ...access.layers,
    },
  );
}

/** Whether the caller may; the decision says why not. The administrator may do everything. */
export function decide(
  call: Call,
  access: Access,
): { allowed: boolean; decision?: Decision } {
  if (call.caller.kind === 'administrator') return { allowed: true };
  const decision = decideForSession(call, access);
  return { allowed: decision?.outcome === 'allowed', decision };
}
