import type { RequestListener } from 'node:http';
import type { WireRequest, WireResponse } from '../../wire';
import { BodyTooLarge, readBody } from './readBody';
import { parseTarget } from './parseTarget';
import { readHeaders } from './readHeaders';
import { sendResponse } from './sendResponse';

/** What stands between HTTP and the handler. */
export interface ListenerOptions {
  handle: (request: WireRequest, sourceIp: string) => Promise<WireResponse>;
  maxBodyBytes: number;
  onFault: (message: string, cause: unknown) => void;
}

function failure(error: unknown): WireResponse {
  return error instanceof BodyTooLarge
    ? {
        status: 413,
        headers: { 'content-type': 'text/plain', connection: 'close' },
        body: error.message,
      }
    : {
        status: 500,
        headers: { 'content-type': 'text/plain', connection: 'close' },
        body: 'InternalFailure',
      };
}

/** Reads a request whole, has it handled and sends the answer. */
export function requestListener(options: ListenerOptions): RequestListener {
  return async (incoming, outgoing) => {
    const { method = 'GET', url = '/' } = incoming;
    try {
      const body = await readBody(incoming, options.maxBodyBytes);
      const response = await options.handle(
        {
          method,
          ...parseTarget(url),
          headers: readHeaders(incoming.headers),
          body,
        },
        incoming.socket.remoteAddress ?? '127.0.0.1',
      );
      sendResponse(outgoing, response, method);
    } catch (error) {
      if (incoming.errored) {
        // The client went away; nobody is left to answer.
        return;
      }
      if (!(error instanceof BodyTooLarge)) {
        options.onFault(`${method} ${url}`, error);
      }
      sendResponse(outgoing, failure(error), method);
    }
  };
}
