import { createExtensionPoint } from '@backstage/backend-plugin-api';

/**
 * A namespace of a cluster.
 *
 * @public
 */
export interface NamespaceRef {
  /** ARN of the EKS cluster. */
  clusterArn: string;
  /** The cluster's name under `podIdentity.clusters`. */
  cluster: string;
  namespace: string;
}

/**
 * Tells who owns namespaces that `podIdentity.namespaces` does not list, such as from a label that they carry in Kubernetes.
 * Asked for every request that concerns such a namespace: an implementation keeps what it reads.
 *
 * @public
 */
export interface NamespaceOwnersProvider {
  /** What a message calls it: `labels of namespaces`. */
  readonly name: string;
  /**
   * Entity refs of the owners; `payments` is `group:default/payments`. Empty: nobody owns it. Undefined: this provider does not
   * know, and the next one is asked. What it throws makes the owners unknown, and then nobody is taken for one.
   */
  ownersOf(
    namespace: NamespaceRef,
    options: { signal: AbortSignal },
  ): Promise<readonly string[] | undefined>;
}

/**
 * Where modules of the pod-identity backend add a {@link NamespaceOwnersProvider}.
 *
 * @public
 */
export interface PodIdentityNamespaceOwnersExtensionPoint {
  /** Providers are asked in the order in which they were added, after the config. */
  addProvider(...providers: NamespaceOwnersProvider[]): void;
}

/**
 * Extension point for those who know the owners of namespaces.
 *
 * @public
 */
export const podIdentityNamespaceOwnersExtensionPoint =
  createExtensionPoint<PodIdentityNamespaceOwnersExtensionPoint>({
    id: 'pod-identity.namespace-owners',
  });
