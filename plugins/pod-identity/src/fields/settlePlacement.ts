import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { GrantOptions } from 'backstage-plugin-pod-identity-common';

/** Where a service runs. Both are undefined until they are chosen. */
export interface Placement {
  /** Name of a configured cluster. */
  cluster?: string;
  namespace?: string;
}

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

/**
 * Makes a placement fit what is open: what is no longer open is removed, and an only choice is taken.
 * A placement that fits comes back equal.
 */
export function settlePlacement(
  placement: Placement,
  open: readonly OpenCluster[],
): Placement {
  const cluster =
    open.find(({ name }) => name === placement.cluster) ?? only(open);
  if (!cluster) {
    return {};
  }
  const namespace =
    cluster.namespaces.find(name => name === placement.namespace) ??
    only(cluster.namespaces);
  return namespace === undefined
    ? { cluster: cluster.name }
    : { cluster: cluster.name, namespace };
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** An owner as the catalog writes it, from any form a template may give it in; undefined where there is none, or it is not an entity ref. */
export function ownerRefOf(owner: unknown): string | undefined {
  if (typeof owner !== 'string' || owner === '') {
    return undefined;
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(owner, {
        defaultKind: 'group',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    return undefined;
  }
}
