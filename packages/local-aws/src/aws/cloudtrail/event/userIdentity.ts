import type { Call } from '../../../platform/call';
import { nodeIdentity } from './nodeIdentity';
import { sessionIdentity } from './sessionIdentity';

/** Who called, for an event: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html */
export interface UserIdentity {
  username?: string;
  accessKeyId?: string;
  userIdentity: object;
}

/** The subject of a token of an OpenID Connect provider, as far as its unchecked text says. */
function subjectOf(token: unknown): string | undefined {
  try {
    const payload = Buffer.from(String(token).split('.')[1], 'base64url');
    return String(JSON.parse(payload.toString()).sub);
  } catch {
    return undefined;
  }
}

function unsignedIdentity(
  call: Call,
  input: Readonly<Record<string, unknown>>,
): UserIdentity {
  if (call.service === 'eks-auth') {
    return nodeIdentity(call, String(input.clusterName));
  }
  const subject = subjectOf(input.WebIdentityToken);
  return subject === undefined
    ? { userIdentity: { type: 'AWSAccount', accountId: 'anonymous' } }
    : {
        username: subject,
        userIdentity: { type: 'WebIdentityUser', userName: subject },
      };
}

/** Who called. */
export function userIdentity(
  call: Call,
  input: Readonly<Record<string, unknown>>,
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
      return unsignedIdentity(call, input);
  }
}
