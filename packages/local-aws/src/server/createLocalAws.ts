import { createServer } from 'node:http';
import { DEFAULT_ACCOUNT_ID } from '../services/administrator';
import type { Services } from '../services/types';
import { createHandler } from './createHandler';
import { HttpListener } from './http/HttpListener';
import { requestListener } from './http/requestListener';
import type { LocalAws } from './LocalAws';

/**
 * Settings of {@link createLocalAws}.
 * @public
 */
export interface LocalAwsOptions {
  services: Services;
  /** The clock that operations see. Default: the machine's. */
  now?: () => Date;
  /** Account of calls that are not signed. Default: `111122223333`. */
  accountId?: string;
  /** Region of calls that are not signed. Default: `us-east-1`. */
  region?: string;
  /** Largest body of a request, in bytes. Default: 64 MiB. */
  maxBodyBytes?: number;
  /** Told of faults of the server itself, which the caller sees as a 500. Default: written to stderr. */
  onFault?: (message: string, cause: unknown) => void;
}

function writeFault(message: string, cause: unknown): void {
  const detail = cause instanceof Error ? cause.stack : String(cause);
  process.stderr.write(`local-aws: ${message}: ${detail}\n`);
}

/**
 * Makes an embedded AWS that serves the given services over HTTP. It does not listen yet.
 * @public
 */
export function createLocalAws(options: LocalAwsOptions): LocalAws {
  const onFault = options.onFault ?? writeFault;
  const handle = createHandler({
    services: options.services,
    accountId: options.accountId ?? DEFAULT_ACCOUNT_ID,
    region: options.region ?? 'us-east-1',
    now: options.now ?? (() => new Date()),
    onFault,
  });
  const maxBodyBytes = options.maxBodyBytes ?? 64 * 1024 * 1024;
  return new HttpListener(
    createServer(requestListener({ handle, maxBodyBytes, onFault })),
  );
}
