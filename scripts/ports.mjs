import { createServer } from 'node:net';

/** Whether nothing listens on a port of this machine. */
export function isFree(port, host) {
  return new Promise(resolve => {
    const server = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => server.close(() => resolve(true)));
    server.listen(port, host);
  });
}

/** Waits until a URL answers 2xx. */
export async function answers(url, { signal } = {}) {
  while (!signal?.aborted) {
    try {
      const response = await fetch(url, { signal });
      if (response.ok) {
        return;
      }
    } catch {
      // Not listening yet: that is what is waited for.
    }
    await new Promise(resolve => setTimeout(resolve, 250));
  }
  throw signal.reason;
}
