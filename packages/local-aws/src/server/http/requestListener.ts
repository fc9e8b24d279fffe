import type { IncomingMessage, RequestListener } from 'node:http';
import { adminPath, type AdminArrival } from '../admin';
import type { WireRequest, WireResponse } from '../../wire';
import { ConnectionReset } from '../ConnectionReset';
import type { Handler } from '../createHandler';
import { BodyTooLarge, readBody } from './readBody';
import { parseTarget } from './parseTarget';
import { readHeaders } from './readHeaders';
import { sendResponse } from './sendResponse';

/** What stands between HTTP and the handler. */
export interface ListenerOptions {
  handler: Handler;
  /** Undefined where there is no admin endpoint. */
  admin?: (arrival: AdminArrival) => Promise<WireResponse>;
  maxBodyBytes: number;
  onFault: (message: string, cause: unknown) => void;
}

// States of large accounts are larger than what AWS is sent.
const maxAdminBytes = 512 * 1024 * 1024;

const internalFailure: WireResponse = {
  status: 500,
  headers: { 'content-type': 'text/plain', connection: 'close' },
  body: 'InternalFailure',
};

async function answer(
  incoming: IncomingMessage,
  request: WireRequest,
  { handler, admin, maxBodyBytes }: ListenerOptions,
): Promise<WireResponse> {
  if (admin && adminPath(request) !== undefined) {
    return admin({
      request,
      remoteAddress: incoming.socket.remoteAddress ?? '',
      readBody: () => readBody(incoming, maxAdminBytes),
    });
  }
  try {
    const body = await readBody(incoming, maxBodyBytes);
    return await handler.handle(
      { ...request, body },
      incoming.socket.remoteAddress ?? '127.0.0.1',
    );
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) {
      throw error;
    }
    const refusal = handler.refuseBody(request, error.limit);
    // The rest of the body is still on its way.
    refusal.headers.connection = 'close';
    return refusal;
  }
}

/** Reads a request whole, has it handled and sends the answer. */
export function requestListener(options: ListenerOptions): RequestListener {
  return async (incoming, outgoing) => {
    const { method = 'GET', url = '/' } = incoming;
    const request: WireRequest = {
      method,
      ...parseTarget(url),
      headers: readHeaders(incoming.headers),
      body: new Uint8Array(),
    };
    try {
      const response = await answer(incoming, request, options);
      sendResponse(outgoing, response, method);
    } catch (error) {
      if (incoming.errored) {
        // The client went away; nobody is left to answer.
        return;
      }
      if (error instanceof ConnectionReset) {
        incoming.socket.resetAndDestroy();
        return;
      }
      options.onFault(`${method} ${url}`, error);
      sendResponse(outgoing, internalFailure, method);
    }
  };
}
