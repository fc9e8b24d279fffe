import type { Call } from '../../../platform/call';
import type { UserIdentity } from './userIdentity';

/** What an account is told of a call by somebody of another. */
export function foreignIdentity({ caller }: Call): UserIdentity {
  return {
    userIdentity:
      caller.kind === 'anonymous'
        ? { type: 'AWSAccount', accountId: 'anonymous' }
        : {
            type: 'AWSAccount',
            principalId: caller.userId,
            accountId: caller.accountId,
          },
  };
}
