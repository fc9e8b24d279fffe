import { iamArn, type AccountPlace } from '../arns';
import type { Caller, KnownCaller } from '../types';

/** The account whose administrator has the access key `test`. */
export const DEFAULT_ACCOUNT_ID = '111122223333';

/** The secret of all administrators. */
const SECRET = 'test';

/** The one identity that every account has from the start: a user whom no policy limits. */
export function administratorArn(place: AccountPlace): string {
  return iamArn(place, 'user/administrator');
}

function administrator(place: AccountPlace): Caller {
  return {
    kind: 'administrator',
    accountId: place.accountId,
    arn: administratorArn(place),
    userId: 'AIDAADMINISTRATORUSER',
  };
}

/** The administrator behind an access key: `test`, or the id of the account. Undefined for any other key. */
export function findAdministrator(
  accessKeyId: string,
  partition: string,
): KnownCaller | undefined {
  const accountId = accessKeyId === 'test' ? DEFAULT_ACCOUNT_ID : accessKeyId;
  return /^\d{12}$/.test(accountId)
    ? {
        secretAccessKey: SECRET,
        caller: administrator({ partition, accountId }),
      }
    : undefined;
}
