import type { LocalAwsAdmin } from './admin';

/**
 * A running embedded AWS.
 * @public
 */
export interface LocalAws {
  /** Where it listens: `http://127.0.0.1:4566`. @throws Error before `listen` and after `close` */
  readonly url: string;
  /** Faults, behaviour, state and calls: what `/_local-aws` answers over HTTP. */
  readonly admin: LocalAwsAdmin;
  /**
   * Starts to listen and answers the URL. Port 0 takes a free one. Listen on other hosts than loopback only where you
   * trust the network: the administrator's secret is known to everybody. After a crash that a fault caused, it may listen
   * again, and remembers what it did.
   */
  listen(port?: number, host?: string): Promise<string>;
  /**
   * Stops to listen, lets calls in progress end, and returns when all connections are closed and state is saved, where
   * there is a state file.
   */
  close(): Promise<void>;
}
