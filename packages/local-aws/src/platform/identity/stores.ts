import { parseRoleArn } from '../arns';
import { ACCOUNTS, EVERYWHERE, Store, type State } from '../state';
import { IamAccount } from './IamAccount';
import { SessionStore } from './SessionStore';

/** The roles, policies and providers of accounts. */
export const iamAccounts = new Store(ACCOUNTS, place => new IamAccount(place));

/** The account that a role is of, as its ARN says. @throws Error for what is not the ARN of a role */
export function iamOfRole(state: State, roleArn: string): IamAccount {
  const place = parseRoleArn(roleArn);
  if (!place) {
    throw new Error(`${roleArn} is not the ARN of a role`);
  }
  return iamAccounts.of(state, place);
}

/** The sessions that were given out, once for all. */
export const sessionStores = new Store(EVERYWHERE, () => new SessionStore());

export function sessionsOf(state: State): SessionStore {
  return sessionStores.of(state, {});
}
