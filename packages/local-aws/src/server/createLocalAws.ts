import { createServer } from 'node:http';
import { createAdmin, createAdminEndpoint } from './admin';
import { Field } from '../document';
import { DEFAULT_ACCOUNT_ID } from '../platform/identity/administrator';
import { Pace, readBehaviour } from './behaviour';
import { CallLog } from './calls';
import { Conduct } from './Conduct';
import { createHandler } from './createHandler';
import { FaultBook, readFaults } from './faults';
import { HttpListener } from './http/HttpListener';
import { requestListener } from './http/requestListener';
import type { LocalAws } from './LocalAws';
import type { LocalAwsOptions } from './LocalAwsOptions';

function writeFault(message: string, cause: unknown): void {
  const detail = cause instanceof Error ? cause.stack : String(cause);
  process.stderr.write(`local-aws: ${message}: ${detail}\n`);
}

/**
 * Makes an embedded AWS that serves the given services over HTTP. It does not listen yet.
 * @public
 */
export function createLocalAws(options: LocalAwsOptions): LocalAws {
  const { services, latency, limits, stateFile } = options;
  const onFault = options.onFault ?? writeFault;
  const pace = new Pace(
    services.propagation,
    readBehaviour(new Field({ latency, limits })),
  );
  const faults = new FaultBook(
    readFaults(new Field(options.faults ?? [], 'faults')),
  );
  const calls = new CallLog();
  const admin = createAdmin({ services, pace, faults, calls, stateFile });
  const server = createServer();
  const listener = new HttpListener(server);
  const crash = ({ save }: { save: boolean }) => {
    if (save && stateFile !== undefined) {
      admin.saveToFile();
    }
    listener.crash();
    options.onCrash?.();
  };
  const handler = createHandler({
    services,
    conduct: new Conduct(pace, faults, crash),
    calls,
    accountId: options.accountId ?? DEFAULT_ACCOUNT_ID,
    region: options.region ?? 'us-east-1',
    now: options.now ?? (() => new Date()),
    onFault,
  });
  server.on(
    'request',
    requestListener({
      handler,
      admin:
        options.adminEndpoint === false
          ? undefined
          : createAdminEndpoint(admin),
      maxBodyBytes: options.maxBodyBytes ?? 64 * 1024 * 1024,
      onFault,
    }),
  );
  return {
    admin,
    get url() {
      return listener.url;
    },
    listen: (port, host) => listener.listen(port, host),
    async close() {
      const { listening } = listener;
      await listener.close();
      if (listening && stateFile !== undefined) {
        admin.saveToFile();
      }
    },
  };
}
