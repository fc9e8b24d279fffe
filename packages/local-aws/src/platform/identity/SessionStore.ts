import { iamId, randomText } from '../ids';
import type { SessionCaller } from '../types';

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
export class SessionStore {
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
