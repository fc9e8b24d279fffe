import type { SessionCaller } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { trailTime } from './trailTime';
import type { UserIdentity } from './userIdentity';

function sessionContext(call: Call, caller: SessionCaller) {
  const [roleId, sessionName] = caller.userId.split(':');
  const isInstance = /^i-[0-9a-f]+$/.test(sessionName);
  return {
    sessionIssuer: {
      type: 'Role',
      principalId: roleId,
      arn: caller.roleArn,
      accountId: caller.accountId,
      userName: caller.roleArn.split('/').pop(),
    },
    ...(caller.federatedProvider === undefined
      ? {}
      : {
          webIdFederationData: {
            federatedProvider: caller.federatedProvider,
            attributes: {},
          },
        }),
    attributes: {
      creationDate: trailTime(caller.startedAt ?? call.now),
      mfaAuthenticated: 'false',
    },
    ...(isInstance ? { ec2RoleDelivery: '2.0' } : {}),
  };
}

/** The session of a role. Its name is what events are looked up by. */
export function sessionIdentity(
  call: Call,
  caller: SessionCaller,
): UserIdentity {
  return {
    username: caller.userId.split(':')[1],
    accessKeyId: call.accessKeyId,
    userIdentity: {
      type: 'AssumedRole',
      principalId: caller.userId,
      arn: caller.arn,
      accountId: caller.accountId,
      accessKeyId: call.accessKeyId,
      sessionContext: sessionContext(call, caller),
    },
  };
}
