import { toError, ServiceUnavailableError } from '@backstage/errors';
import type {
  NamespaceOwnersProvider,
  NamespaceRef,
} from 'backstage-plugin-pod-identity-node';
import { ownerRefOf } from './ownerRefOf';
import { configuredOwners } from './readNamespaces';
import type { ClusterConfig, PodIdentityConfig } from './types';

/** A request waits this long for a provider, in milliseconds. */
const PATIENCE_MS = 5_000;

/** Who owns which namespace: what config says, then what the providers know. The one answer to it, for seeing and for granting. */
export class NamespaceOwners {
  readonly #config: PodIdentityConfig;
  readonly #providers: readonly NamespaceOwnersProvider[];
  readonly #patienceMs: number;

  constructor(options: {
    config: PodIdentityConfig;
    providers?: readonly NamespaceOwnersProvider[];
    patienceMs?: number;
  }) {
    this.#config = options.config;
    this.#providers = options.providers ?? [];
    this.#patienceMs = options.patienceMs ?? PATIENCE_MS;
  }

  /** Whether anything can have an owner at all. */
  get isConfigured(): boolean {
    return this.#config.namespaces.length > 0 || this.#providers.length > 0;
  }

  /**
   * Full entity refs, in lower case, of the owners of a namespace; empty where nobody owns it or nobody knows. Throws a
   * ServiceUnavailableError where a provider that had to be asked did not answer.
   */
  async ownersOf(
    { cluster, configuredName }: ClusterConfig,
    namespace: string,
    { signal }: { signal?: AbortSignal } = {},
  ): Promise<string[]> {
    const configured = configuredOwners(
      this.#config.namespaces,
      cluster.arn,
      namespace,
    );
    if (configured) {
      return configured;
    }
    const ref = {
      clusterArn: cluster.arn,
      cluster: configuredName,
      namespace,
    };
    for (const provider of this.#providers) {
      const owners = await this.#ask(provider, ref, signal);
      if (owners) {
        return owners;
      }
    }
    return [];
  }

  async #ask(
    provider: NamespaceOwnersProvider,
    ref: NamespaceRef,
    given: AbortSignal | undefined,
  ): Promise<string[] | undefined> {
    const timeout = AbortSignal.timeout(this.#patienceMs);
    const signal = given ? AbortSignal.any([given, timeout]) : timeout;
    try {
      const owners = await Promise.race([
        provider.ownersOf(ref, { signal }),
        rejectionOn(signal),
      ]);
      return owners?.map(ownerRefOf);
    } catch (error) {
      given?.throwIfAborted();
      throw new ServiceUnavailableError(
        `Who owns the namespace ${ref.namespace} of cluster ${ref.cluster} could not be read from ${provider.name}. Try again; if it stays so, tell the platform team.`,
        toError(error),
      );
    }
  }
}

function rejectionOn(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), {
      once: true,
    });
  });
}
