import type { GrantOptions } from 'backstage-plugin-pod-identity-common';

/** A cluster with the names of the namespaces that are open there. */
export interface OpenCluster {
  name: string;
  namespaces: string[];
}

/** The clusters that have an open namespace; with an owner given, one that is open through it. */
export function openNamespaces(
  options: GrantOptions,
  owner: string | undefined,
): OpenCluster[] {
  return options.clusters
    .map(({ name, namespaces }) => ({
      name,
      namespaces: namespaces
        .filter(({ owners }) => !owner || owners.includes(owner))
        .map(namespace => namespace.name),
    }))
    .filter(({ namespaces }) => namespaces.length > 0);
}
