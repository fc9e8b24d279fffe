import type { WireRequest, WireResponse } from '../../../wire';
import type { LocalAwsAdmin } from '../createAdmin';
import {
  AdminError,
  ADMIN_PATH,
  adminPath,
  type AdminAction,
  adminRoutes,
} from './adminRoutes';

/** A request, its body not yet read, and where it came from. */
export interface AdminArrival {
  request: Omit<WireRequest, 'body'>;
  /** Of the connection's other end. */
  remoteAddress: string;
  readBody(): Promise<Uint8Array>;
}

const LOOPBACK = /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/;

const LOOPBACK_HOST = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i;

/**
 * Takes only requests of programs on this machine. A page in a browser on it could send one too: directly, which `Origin`
 * and `Sec-Fetch-Site` tell, or by a name of its own that it lets point to the loopback, which `Host` tells.
 * @throws AdminError 403
 */
export function checkOrigin({
  request,
  remoteAddress,
}: Omit<AdminArrival, 'readBody'>): void {
  const { host = '', origin, 'sec-fetch-site': site } = request.headers;
  if (!LOOPBACK.test(remoteAddress)) {
    throw new AdminError(
      403,
      `The admin endpoint answers this machine only, and not ${remoteAddress}`,
    );
  }
  if (!LOOPBACK_HOST.test(host)) {
    throw new AdminError(
      403,
      `The admin endpoint answers as localhost or 127.0.0.1, and not as '${host}'`,
    );
  }
  const isOwn = origin === undefined || origin === `http://${host}`;
  if (!isOwn || ![undefined, 'same-origin', 'none'].includes(site)) {
    throw new AdminError(
      403,
      'The admin endpoint does not answer pages of other sites',
    );
  }
}

function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): WireResponse {
  return {
    status,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      ...headers,
    },
    body: `${JSON.stringify(value)}\n`,
  };
}

function existing(): string[] {
  return Object.entries(adminRoutes).map(
    ([path, methods]) =>
      `${Object.keys(methods).join(', ')} ${ADMIN_PATH}/${path}`,
  );
}

function findAction(path: string, method: string): AdminAction {
  if (!Object.hasOwn(adminRoutes, path)) {
    throw new AdminError(
      404,
      `There is nothing at ${ADMIN_PATH}/${path}; there are: ${existing().join(
        '; ',
      )}`,
    );
  }
  const methods = adminRoutes[path];
  if (!Object.hasOwn(methods, method)) {
    const allow = Object.keys(methods).join(', ');
    throw new AdminError(
      405,
      `${ADMIN_PATH}/${path} takes ${allow}, and not ${method}`,
      { allow },
    );
  }
  return methods[method];
}

/**
 * Answers the requests under `/_local-aws`, in JSON. What is wrong with one is told in its `error`. A body is read only of
 * a request that may be made, and that has one.
 */
export function createAdminEndpoint(
  admin: LocalAwsAdmin,
): (arrival: AdminArrival) => Promise<WireResponse> {
  return async arrival => {
    const { request } = arrival;
    try {
      checkOrigin(arrival);
      const path = adminPath(request) || 'health';
      const action = findAction(path, request.method);
      const body =
        request.method === 'PUT' ? await arrival.readBody() : new Uint8Array();
      return json(200, action(admin, { ...request, body }));
    } catch (error) {
      const { message } = error as Error;
      return error instanceof AdminError
        ? json(error.status, { error: message }, error.headers)
        : json(500, { error: message }, { connection: 'close' });
    }
  };
}
