import { sessionsOf } from '../platform/identity';
import { findAdministrator } from '../platform/identity/administrator';
import { parseRoleArn } from '../platform/arns';
import { callerRole } from '../platform/authorization';
import type { State } from '../platform/state';
import type { CallerDirectory } from '../platform/types';

/** Finds the administrators of accounts and the sessions that were given out. */
export function createCallerDirectory(
  stateOf: () => State,
  now: () => Date,
): CallerDirectory {
  return {
    find(accessKeyId, sessionToken, partition = 'aws') {
      const administrator = findAdministrator(accessKeyId, partition);
      if (administrator) {
        return administrator;
      }
      const state = stateOf();
      const session = sessionsOf(state).find(accessKeyId);
      if (!session) {
        return 'unknown';
      }
      const { credentials, caller } = session;
      if (parseRoleArn(caller.roleArn)?.partition !== partition) {
        return 'unknown';
      }
      if (credentials.sessionToken !== sessionToken) {
        return 'invalid-token';
      }
      if (caller.expiresAt <= now()) {
        return 'expired';
      }
      // With its role a session ends, for AWS as here.
      if (!callerRole(state, caller)) {
        return 'unknown';
      }
      return { secretAccessKey: credentials.secretAccessKey, caller };
    },
  };
}
