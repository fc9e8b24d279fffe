import type { WireRequest } from '../../../wire';
import { AdminError } from './AdminError';

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
