import { createServer } from 'node:http';
import { Field } from '../document/document';
import { DEFAULT_ACCOUNT_ID } from '../platform/identity/administrator';
import type { Services } from '../services/createServices';
import { Conduct } from './Conduct';
import { createAdmin, createAdminEndpoint, type LocalAwsAdmin } from './admin';
import { type BehaviourOptions, Pace, readBehaviour } from './behaviour';
import { CallLog } from './calls';
import { createHandler } from './createHandler';
import { FaultBook, type FaultRule, readFaults } from './faults';
import { HttpListener } from './http/HttpListener';
import { requestListener } from './http/requestListener';

/**
 * A running embedded AWS.
 * @public
 */
export interface LocalAws {
  /** Where it listens: `http://127.0.0.1:4566`. @throws Error before `listen` and after `close` */
  readonly url: string;
  /** Faults, behaviour, state and calls: what `/_local-aws` answers over HTTP. */
  readonly admin: LocalAwsAdmin;
  /**
   * Starts to listen and answers the URL. Port 0 takes a free one. Listen on other hosts than loopback only where you
   * trust the network: the administrator's secret is known to everybody. After a crash that a fault caused, it may listen
   * again, and remembers what it did.
   */
  listen(port?: number, host?: string): Promise<string>;
  /**
   * Stops to listen, lets calls in progress end, and returns when all connections are closed and state is saved, where
   * there is a state file.
   */
  close(): Promise<void>;
}

/**
 * Settings of {@link createLocalAws}.
 * @public
 */
export interface LocalAwsOptions
  extends Pick<BehaviourOptions, 'latency' | 'limits'> {
  services: Services;
  /** The clock that operations see. Default: the machine's. */
  now?: () => Date;
  /** Account of calls that are not signed. Default: `111122223333`. */
  accountId?: string;
  /** Region of calls that are not signed. Default: `us-east-1`. */
  region?: string;
  /** Largest body of a request, in bytes. Default: 64 MiB. */
  maxBodyBytes?: number;
  /** What happens to which calls from the start. Default: nothing to any. */
  faults?: readonly FaultRule[];
  /** Whether `/_local-aws` is served, to this machine only. Default: true. */
  adminEndpoint?: boolean;
  /** Where what is remembered is saved to when it is closed. */
  stateFile?: string;
  /** Told of faults of the server itself, which the caller sees as a 500. Default: written to stderr. */
  onFault?: (message: string, cause: unknown) => void;
  /** Told when a rule of the kind `crash` has closed everything. */
  onCrash?: () => void;
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
