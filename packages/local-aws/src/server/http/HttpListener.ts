import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

// How long calls in progress may take to end when the server is closed.
const grace = 5_000;

/** The life of an HTTP server. */
export class HttpListener {
  #host = '';
  readonly #inProgress = new Set<ServerResponse>();

  constructor(private readonly server: Server) {
    server.prependListener('request', (_, response) => {
      this.#inProgress.add(response);
      response.once('close', () => this.#inProgress.delete(response));
    });
  }

  get url(): string {
    const address = this.server.address() as AddressInfo | null;
    if (!address) {
      throw new Error('local-aws does not listen: call listen() first');
    }
    const host = this.#host.includes(':') ? `[${this.#host}]` : this.#host;
    return `http://${host}:${address.port}`;
  }

  get listening(): boolean {
    return this.server.listening;
  }

  async listen(port: number = 0, host: string = '127.0.0.1'): Promise<string> {
    this.#host = host;
    this.server.listen(port, host);
    // Rejects with the server's 'error', such as EADDRINUSE.
    await once(this.server, 'listening');
    return this.url;
  }

  async close(): Promise<void> {
    if (!this.server.listening) {
      return;
    }
    const closed = once(this.server, 'close');
    this.server.close();
    // Idle connections are closed by now; busy ones would be kept alive after their answer.
    for (const response of this.#inProgress) {
      response.shouldKeepAlive = false;
    }
    const timer = setTimeout(() => this.server.closeAllConnections(), grace);
    await closed;
    clearTimeout(timer);
  }

  /** Is gone at once: nothing listens any more, and calls in progress get no answer. */
  crash(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
