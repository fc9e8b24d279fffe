import type { ServerResponse } from 'node:http';
import type { WireResponse } from '../../wire';

const withoutBody = new Set([204, 304]);

/** Sends a response. A HEAD keeps the length that its headers state; everywhere else the body has the say. */
export function sendResponse(
  to: ServerResponse,
  response: WireResponse,
  method: string,
): void {
  const headers = { ...response.headers };
  const hasBody = method !== 'HEAD' && !withoutBody.has(response.status);
  if (hasBody) {
    headers['content-length'] = String(Buffer.byteLength(response.body));
  }
  to.writeHead(response.status, headers);
  to.end(hasBody ? response.body : undefined);
}
