import { isError } from '@backstage/errors';
import type { Cluster } from 'backstage-plugin-pod-identity-common';
import { AwsFailure, isFailure } from './AwsFailure';
import type { credentialsFor } from './credentialsFor';
import { holdAnswers, type SdkClient } from './holdAnswers';

/** One call of AWS, as people and policies name it. */
export interface AwsCall {
  /** The IAM action it needs: `iam:GetRole`. */
  action: string;
  /** The resource, with its kind: `role payments-api`. */
  resource: string;
}

/** When to give up. */
export interface CallOptions {
  signal?: AbortSignal;
}

/**
 * Makes one call with a client of a service, in turn with the others for the cluster. Throws an AwsFailure; an aborted
 * call throws the reason of its signal.
 */
export type Call<TClient> = <T>(
  action: AwsCall['action'],
  resource: AwsCall['resource'],
  send: (client: TClient, options: { abortSignal?: AbortSignal }) => Promise<T>,
) => Promise<T>;

/** How the clients of every service are made. */
export interface ClientConfig {
  region: string;
  /** Undefined: AWS's own. */
  endpoint: string | undefined;
  credentials: ReturnType<typeof credentialsFor>;
  customUserAgent: string;
  retryMode: string;
  maxAttempts: number;
  requestHandler: {
    connectionTimeout: number;
    requestTimeout: number;
    throwOnRequestTimeout: boolean;
  };
}

/** A client of a service. */
export interface Client extends SdkClient {
  destroy(): void;
}

/** A service of AWS: how its client is made, and its operations in the domain's words. */
export interface AwsService<TOperations, TClient extends Client = Client> {
  createClient(config: ClientConfig): TClient;
  /** The operations, as seen from the account of a cluster. Each throws as {@link Call} does. */
  operations(call: Call<TClient>, cluster: Cluster): TOperations;
}

/** A service, its types inferred and its kind of client hidden. */
export function awsService<TOperations, TClient extends Client>({
  createClient,
  operations,
}: AwsService<TOperations, TClient>): AwsService<TOperations> {
  return {
    createClient(config) {
      const client = createClient(config);
      holdAnswers(client, config.requestHandler.requestTimeout);
      return client;
    },
    // Its calls are made with its own clients alone.
    operations: (call, cluster) => operations(call as Call<TClient>, cluster),
  };
}

/** What a call gives; undefined where AWS answers that the resource is not there. */
export async function ifFound<T>(called: Promise<T>): Promise<T | undefined> {
  try {
    return await called;
  } catch (error) {
    if (isFailure(error, 'not-found')) {
      return undefined;
    }
    throw error;
  }
}

/** What `send` gives, or the value given here where AWS answers an error of this name: that there is no such setting. */
export async function orElseOn<T, U>(
  errorName: string,
  orElse: U,
  send: () => Promise<T>,
): Promise<T | U> {
  try {
    return await send();
  } catch (error) {
    if (isError(error) && error.name === errorName) {
      return orElse;
    }
    throw error;
  }
}

/** What to do about an answer that lacks what AWS always answers. */
export const TRY_AGAIN =
  'Try again; if it stays so, check what the endpoint in the config is.';

/** A member that AWS always answers and its SDK types as optional. Throws an AwsFailure where it is missing after all. */
export function required<T>(
  value: T | undefined,
  resource: string,
  member: string,
): T {
  if (value === undefined) {
    throw new AwsFailure({
      reason: 'failed',
      happened: `AWS described ${resource} without its ${member}.`,
      advice: TRY_AGAIN,
    });
  }
  return value;
}
