import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EKSClient } from '@aws-sdk/client-eks';
import { IAMClient } from '@aws-sdk/client-iam';
import { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialsManager } from '@backstage/integration-aws-node';
import pLimit from 'p-limit';
import type { ClusterConfig } from '../config';
import type { AwsConnection } from './AwsConnection';
import { credentialsFor } from './credentialsFor';
import { toAwsFailure } from './toAwsFailure';

/** EKS publishes no rate for associations, so few at once; the SDK tries again where AWS throttles. */
const CALLS_AT_ONCE = 5;

/**
 * One connection for each account, Region and endpoint, kept: clients hold sockets, credentials and how many retries are
 * left to them. Credentials are the portal's own; no request ever sets any.
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

  /**
   * Uses DynamoDB in a Region, which anybody may name in a question: clients of another than the cluster's are not kept.
   */
  async inRegion<T>(
    target: ClusterConfig,
    region: string,
    use: (aws: AwsConnection) => Promise<T>,
  ): Promise<T> {
    const aws = this.of(target);
    if (region === target.cluster.region) {
      return use(aws);
    }
    const dynamodb = new DynamoDBClient(this.#configOf(target, region));
    try {
      return await use({ ...aws, dynamodb });
    } finally {
      dynamodb.destroy();
    }
  }

  /** Closes every socket. */
  close(): void {
    for (const clients of this.#clients.values()) {
      Object.values(clients).forEach(client => client.destroy());
    }
    this.#clients.clear();
  }

  #clientsOf(target: ClusterConfig) {
    const { cluster, endpoint } = target;
    const { accountId, region } = cluster;
    const key = JSON.stringify([accountId, region, endpoint]);
    return getOrAdd(this.#clients, key, () =>
      createClients(this.#configOf(target, region)),
    );
  }

  #configOf({ cluster, endpoint }: ClusterConfig, region: string) {
    return clientConfig({
      region,
      endpoint,
      credentials: credentialsFor(this.#credentials, cluster.accountId),
    });
  }
}

function clientConfig(options: {
  region: string;
  endpoint: string | undefined;
  credentials: ReturnType<typeof credentialsFor>;
}) {
  return {
    ...options,
    customUserAgent: 'backstage-plugin-pod-identity',
    // Not `adaptive`: a client that makes few calls is held to one in two seconds after the first that was throttled,
    // whatever it calls next. Here few calls at once and the waits of `standard` are what keeps below AWS's limits.
    // https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
    retryMode: 'standard',
    maxAttempts: 4,
    requestHandler: {
      connectionTimeout: 3_000,
      requestTimeout: 8_000,
      throwOnRequestTimeout: true,
    },
  };
}

function createClients(config: ReturnType<typeof clientConfig>) {
  return {
    dynamodb: new DynamoDBClient(config),
    eks: new EKSClient(config),
    iam: new IAMClient(config),
    s3: new S3Client({
      ...config,
      // A name in front of an endpoint of one's own seldom resolves: the bucket goes into the path.
      forcePathStyle: Boolean(config.endpoint),
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
