import type { Call } from '../../../platform/call';
import type { SessionCaller } from '../../../platform/types';
import type { Members, TrailRules, UserIdentity } from '../../module';
import { trailTime } from './trailTime';

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
function sessionIdentity(call: Call, caller: SessionCaller): UserIdentity {
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

/** Who called. */
export function userIdentity(
  rules: TrailRules,
  call: Call,
  input: Members,
): UserIdentity {
  const { caller, accessKeyId } = call;
  switch (caller.kind) {
    case 'session':
      return sessionIdentity(call, caller);
    case 'administrator': {
      const username = caller.arn.split('/').pop();
      return {
        username,
        accessKeyId,
        userIdentity: {
          type: 'IAMUser',
          principalId: caller.userId,
          arn: caller.arn,
          accountId: caller.accountId,
          accessKeyId,
          userName: username,
        },
      };
    }
    default:
      return (
        rules.unsignedCaller?.(call, input) ?? {
          userIdentity: { type: 'AWSAccount', accountId: 'anonymous' },
        }
      );
  }
}
