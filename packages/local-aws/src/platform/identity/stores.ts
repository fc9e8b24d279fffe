import { parseRoleArn } from '../arns';
import { iamId, randomText } from '../ids';
import { ACCOUNTS, EVERYWHERE, type State, Store } from '../state';
import type { SessionCaller } from '../types';
import { IamAccount } from './IamAccount';

/** Temporary credentials, as a caller gets them. */
export interface SessionCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  expiration: Date;
}

/** A session with the credentials that stand for it. */
export interface Session {
  credentials: SessionCredentials;
  caller: SessionCaller;
}

const BASE64 =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The sessions that were given out. They are kept when they are over, so that an old key is told from an unknown one. */
class SessionStore {
  readonly #sessions = new Map<string, Session>();

  open(caller: SessionCaller): SessionCredentials {
    const credentials: SessionCredentials = {
      accessKeyId: iamId('temporaryAccessKey'),
      secretAccessKey: randomText(BASE64, 40),
      sessionToken: `IQoJb3JpZ2luX2Vj${randomText(BASE64, 320)}`,
      expiration: caller.expiresAt,
    };
    this.add({ credentials, caller });
    return credentials;
  }

  add(session: Session): void {
    this.#sessions.set(session.credentials.accessKeyId, session);
  }

  all(): Iterable<Session> {
    return this.#sessions.values();
  }

  find(accessKeyId: string): Session | undefined {
    return this.#sessions.get(accessKeyId);
  }
}

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
