import { EKSClient } from '@aws-sdk/client-eks';
import { IAMClient } from '@aws-sdk/client-iam';
import { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialsManager } from '@backstage/integration-aws-node';
import pLimit from 'p-limit';
import type { ClusterConfig } from '../config';
import type { AwsConnection } from './AwsConnection';
import { credentialsFor } from './credentialsFor';
import { toAwsFailure } from './toAwsFailure';

/** EKS publishes no rate for associations, so few at once; the SDK slows down further where AWS says so. */
const CALLS_AT_ONCE = 5;

/**
 * One connection for each account, Region and endpoint, kept: clients hold sockets, credentials and what they learned
 * of AWS's limits. Credentials are the portal's own; no request ever sets any.
 */
export class AwsConnections {
  readonly #credentials: AwsCredentialsManager;
  readonly #clients = new Map<string, ReturnType<typeof createClients>>();
  readonly #limits = new Map<string, pLimit.Limit>();

  constructor(credentials: AwsCredentialsManager) {
    this.#credentials = credentials;
  }

  of(target: ClusterConfig): AwsConnection {
    const { cluster } = target;
    const limit = getOrAdd(this.#limits, cluster.arn, () =>
      pLimit(CALLS_AT_ONCE),
    );
    return {
      cluster,
      ...this.#clientsOf(target),
      run: (call, { signal }, send) =>
        limit(async () => {
          signal?.throwIfAborted();
          try {
            return await send();
          } catch (error) {
            signal?.throwIfAborted();
            throw toAwsFailure(error, call, cluster.accountId);
          }
        }),
    };
  }

  /** Closes every socket. */
  close(): void {
    for (const { eks, iam, s3 } of this.#clients.values()) {
      eks.destroy();
      iam.destroy();
      s3.destroy();
    }
    this.#clients.clear();
  }

  #clientsOf({ cluster, endpoint }: ClusterConfig) {
    const { accountId, region } = cluster;
    const key = JSON.stringify([accountId, region, endpoint]);
    return getOrAdd(this.#clients, key, () =>
      createClients({
        region,
        endpoint,
        credentials: credentialsFor(this.#credentials, accountId),
      }),
    );
  }
}

function createClients(options: {
  region: string;
  endpoint: string | undefined;
  credentials: ReturnType<typeof credentialsFor>;
}) {
  const config = {
    ...options,
    customUserAgent: 'backstage-plugin-pod-identity',
    retryMode: 'adaptive',
    maxAttempts: 4,
    requestHandler: {
      connectionTimeout: 3_000,
      requestTimeout: 8_000,
      throwOnRequestTimeout: true,
    },
  };
  return {
    eks: new EKSClient(config),
    iam: new IAMClient(config),
    s3: new S3Client({
      ...config,
      // A name in front of an endpoint of one's own seldom resolves: the bucket goes into the path.
      forcePathStyle: Boolean(options.endpoint),
      // Buckets of the account may be in other Regions than its cluster.
      followRegionRedirects: true,
    }),
  };
}

function getOrAdd<T>(map: Map<string, T>, key: string, create: () => T): T {
  const value = map.get(key) ?? create();
  map.set(key, value);
  return value;
}
