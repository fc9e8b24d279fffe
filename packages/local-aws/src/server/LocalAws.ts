/**
 * A running embedded AWS.
 * @public
 */
export interface LocalAws {
  /** Where it listens: `http://127.0.0.1:4566`. @throws Error before `listen` and after `close` */
  readonly url: string;
  /**
   * Starts to listen and answers the URL. Port 0 takes a free one. Listen on other hosts than loopback only where you
   * trust the network: the administrator's secret is known to everybody.
   */
  listen(port?: number, host?: string): Promise<string>;
  /** Stops to listen, lets calls in progress end, and returns when all connections are closed. */
  close(): Promise<void>;
}
