import { AwsError } from '../../wire/types';
import {
  administratorKeys,
  callerRole,
  namedPolicy,
  principalKeys,
  roleLayers,
} from '../authorization';
import type { Call } from '../call';
import type { Assumer } from './AssumeRequest';

const EVERYTHING = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
});

/** The caller of a call, as one who assumes a role. The administrator may ask for every role; trust policies bind them too. */
export function callerAsAssumer(call: Call): Assumer {
  const { caller, state } = call;
  if (caller.kind === 'administrator') {
    return {
      principal: {
        id: caller.arn,
        type: 'AWS',
        accountId: caller.accountId,
      },
      layers: {
        identity: {
          state: 'read',
          policies: [namedPolicy('administrator', EVERYTHING)],
        },
        boundary: { state: 'absent' },
        session: { state: 'absent' },
      },
      keys: administratorKeys(caller),
    };
  }
  const role =
    caller.kind === 'session' ? callerRole(state, caller) : undefined;
  if (caller.kind !== 'session' || !role) {
    throw new AwsError('AccessDenied', 'Access Denied', { status: 403 });
  }
  return {
    principal: {
      id: caller.roleArn,
      type: 'AWS',
      accountId: caller.accountId,
      sessionArn: caller.arn,
    },
    layers: roleLayers(
      state.iam.of(caller.accountId),
      role,
      caller.sessionPolicies,
    ),
    keys: principalKeys(caller, role),
  };
}
