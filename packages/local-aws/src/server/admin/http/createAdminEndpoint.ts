import type { WireResponse } from '../../../wire';
import type { LocalAwsAdmin } from '../LocalAwsAdmin';
import { AdminError } from './AdminError';
import { ADMIN_PATH, adminPath } from './adminPath';
import { type AdminAction, adminRoutes } from './adminRoutes';
import { type AdminArrival, checkOrigin } from './checkOrigin';

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
