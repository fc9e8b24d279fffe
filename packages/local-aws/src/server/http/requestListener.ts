import type {
  IncomingHttpHeaders,
  IncomingMessage,
  RequestListener,
  ServerResponse,
} from 'node:http';
import type { Readable } from 'node:stream';
import type { WireRequest, WireResponse } from '../../wire';
import { ConnectionReset } from '../ConnectionReset';
import { type AdminArrival, adminPath } from '../admin';
import type { Handler } from '../createHandler';
import { parseTarget } from './parseTarget';

/** The body of a request is larger than the server takes. */
class BodyTooLarge extends Error {
  constructor(readonly limit: number) {
    super(`The body of the request is larger than ${limit} bytes`);
    this.name = 'BodyTooLarge';
  }
}

/**
 * Reads a stream whole. A stream that is too long is left open, so that an answer can still be sent.
 * @throws BodyTooLarge as soon as it has more than `limit` bytes
 */
async function readBody(stream: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limit) {
      throw new BodyTooLarge(limit);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const withoutBody = new Set([204, 304]);

/** Sends a response. A HEAD keeps the length that its headers state; everywhere else the body has the say. */
function sendResponse(
  to: ServerResponse,
  response: WireResponse,
  method: string,
): void {
  const headers = { ...response.headers };
  const hasBody = method !== 'HEAD' && !withoutBody.has(response.status);
  if (hasBody) {
    headers['content-length'] = String(Buffer.byteLength(response.body));
  }
  if (response.cut && hasBody) {
    sendHalf(to, { ...response, headers });
  } else if (response.cut !== 'silence') {
    to.writeHead(response.status, headers);
    to.end(hasBody ? response.body : undefined);
  }
}

/** Sends half of the body: as if it were the whole, or with the length of the whole and then nothing. */
function sendHalf(
  to: ServerResponse,
  { status, headers, body, cut }: WireResponse,
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const half = Uint8Array.from(bytes.subarray(0, bytes.length / 2));
  if (cut === 'silence') {
    to.writeHead(status, headers).write(half);
  } else {
    to.writeHead(status, { ...headers, 'content-length': half.length });
    to.end(half);
  }
}

/** Names are in lower case already; values that came more than once are joined. */
function readHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [[name, Array.isArray(value) ? value.join(',') : value]],
    ),
  );
}

/** What stands between HTTP and the handler. */
interface ListenerOptions {
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
