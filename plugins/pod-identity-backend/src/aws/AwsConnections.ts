import type { Config } from '@backstage/config';
import {
  DefaultAwsCredentialsManager,
  type AwsCredentialsManager,
} from '@backstage/integration-aws-node';
import type { ClusterConfig, DeadlinesConfig } from '../config';
import { within } from '../within';
import type {
  AwsService,
  Call,
  CallOptions,
  Client,
  ClientConfig,
} from './AwsCall';
import { FairLimit } from '../FairLimit';
import { late, toAwsFailure } from './toAwsFailure';
import { credentialsFor } from './credentialsFor';
import * as services from './services';

/** EKS publishes no rate for associations, so few at once; requests take turns, and the SDK tries again where AWS throttles. */
const CALLS_AT_ONCE = 5;

/** How often a call is tried. */
const ATTEMPTS = 4;

type Services = Readonly<Record<string, AwsService<object>>>;

/** AWS as seen from the account of a cluster, in one Region: the operations of each service, in the domain's words. */
export type AwsConnection<S extends Services = typeof services> = {
  readonly [Name in keyof S]: ReturnType<S[Name]['operations']>;
} & {
  /** The same in another Region of the partition. */
  in(region: string): AwsConnection<S>;
};

/** Where calls go, and when to give up on them. */
interface Destination extends CallOptions {
  target: ClusterConfig;
  region: string;
}

/**
 * The connections to AWS. There is one client for each service, account, Region and endpoint, kept: clients hold sockets,
 * credentials and how many retries are left to them. Credentials are the portal's own; no request ever sets any.
 */
export class AwsConnections<S extends Services = typeof services> {
  readonly #credentials: AwsCredentialsManager;
  readonly #services: S;
  readonly #callMs: number;
  readonly #clients = new Map<string, Client>();
  readonly #limits = new Map<string, FairLimit>();

  /** With the credentials that the config gives under `aws`. */
  static fromConfig(
    config: Config,
    { awsCallMs }: Pick<DeadlinesConfig, 'awsCallMs'>,
  ): AwsConnections {
    return new AwsConnections(
      DefaultAwsCredentialsManager.fromConfig(config),
      services,
      awsCallMs,
    );
  }

  constructor(
    credentials: AwsCredentialsManager,
    connected: S,
    /** Milliseconds that a call may take, with all its attempts and pages. */
    callMs: number,
  ) {
    this.#credentials = credentials;
    this.#services = connected;
    this.#callMs = callMs;
  }

  /** AWS in the account and Region of a cluster. Its calls are given up once the signal aborts. */
  of(target: ClusterConfig, { signal }: CallOptions = {}): AwsConnection<S> {
    return this.#connect({ target, region: target.cluster.region, signal });
  }

  /** Closes every socket. */
  close(): void {
    for (const client of this.#clients.values()) {
      client.destroy();
    }
    this.#clients.clear();
  }

  #connect(to: Destination): AwsConnection<S> {
    const operations = Object.entries(this.#services).map(([name, service]) => [
      name,
      service.operations(this.#callOf(name, to), to.target.cluster),
    ]);
    return {
      ...Object.fromEntries(operations),
      in: region => this.#connect({ ...to, region }),
    } as AwsConnection<S>;
  }

  #callOf(name: string, to: Destination): Call<Client> {
    const { target, signal } = to;
    const { arn, accountId } = target.cluster;
    const limit = getOrAdd(
      this.#limits,
      arn,
      () => new FairLimit(CALLS_AT_ONCE),
    );
    // A request is known by its signal.
    const asker = signal ?? this;
    return (action, resource, send) =>
      limit.run(asker, async () => {
        signal?.throwIfAborted();
        try {
          return await within(
            {
              ms: this.#callMs,
              late: () => late({ action, resource }, accountId, this.#callMs),
              signal,
            },
            abortSignal =>
              this.#withClient(name, to, client =>
                send(client, { abortSignal }),
              ),
          );
        } catch (error) {
          signal?.throwIfAborted();
          throw toAwsFailure(error, { action, resource }, accountId);
        }
      });
  }

  /** Anybody may name a Region in a question: clients of another than the cluster's are not kept. */
  async #withClient<T>(
    name: string,
    { target, region }: Destination,
    use: (client: Client) => Promise<T>,
  ): Promise<T> {
    const { cluster, endpoint } = target;
    const create = () =>
      this.#services[name].createClient(this.#configOf(target, region));
    if (region === cluster.region) {
      const key = JSON.stringify([name, cluster.accountId, region, endpoint]);
      return use(getOrAdd(this.#clients, key, create));
    }
    const client = create();
    try {
      return await use(client);
    } finally {
      client.destroy();
    }
  }

  /** Each attempt has its share of the time of a call: for its answer to begin, and for that to come whole. */
  get #attemptMs(): number {
    return Math.ceil(this.#callMs / ATTEMPTS);
  }

  #configOf(
    { cluster, endpoint }: ClusterConfig,
    region: string,
  ): ClientConfig {
    return {
      region,
      endpoint,
      credentials: credentialsFor(this.#credentials, cluster.accountId),
      customUserAgent: 'backstage-plugin-pod-identity',
      // Not `adaptive`: a client that makes few calls is held to one in two seconds after the first that was throttled,
      // whatever it calls next. Few calls at once and the waits of `standard` keep the portal below AWS's limits.
      // https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
      retryMode: 'standard',
      maxAttempts: ATTEMPTS,
      requestHandler: {
        connectionTimeout: Math.min(3_000, this.#attemptMs),
        requestTimeout: this.#attemptMs,
        throwOnRequestTimeout: true,
      },
    };
  }
}

function getOrAdd<T>(map: Map<string, T>, key: string, create: () => T): T {
  const value = map.get(key) ?? create();
  map.set(key, value);
  return value;
}
