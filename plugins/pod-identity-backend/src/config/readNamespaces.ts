import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  checkNamespaceName,
  meansNamespace,
} from 'backstage-plugin-pod-identity-common';
import { matchesWildcard } from 'iam-policy';
import { ownerRefOf } from './ownerRefOf';
import { findCluster } from './readClusters';
import type { ClusterConfig, NamespaceConfig } from './types';

const KEYS = ['cluster', 'namespace', 'owners'];

/**
 * Full entity refs of the owners that config gives a namespace: those of the first entry that means it. Undefined where none does.
 */
export function configuredOwners(
  namespaces: readonly NamespaceConfig[],
  clusterArn: string,
  namespace: string,
): string[] | undefined {
  const entry = namespaces.find(
    one =>
      one.clusterArns.includes(clusterArn) &&
      meansNamespace(one.namespace, namespace),
  );
  return entry?.owners.map(owner =>
    owner.replaceAll('*', () => starOf(entry.namespace, namespace)),
  );
}

/** What the one `*` of a pattern stands for in a text that it matches. */
function starOf(pattern: string, text: string): string {
  const star = pattern.indexOf('*');
  return text.slice(star, text.length - (pattern.length - star - 1));
}

/** Reads `podIdentity.namespaces`. Throws an InputError that names the entry. */
export function readNamespaces(
  configs: readonly Config[],
  clusters: readonly ClusterConfig[],
): NamespaceConfig[] {
  const entries: NamespaceConfig[] = [];
  configs.forEach((config, index) => {
    const key = `podIdentity.namespaces[${index}]`;
    const entry = readNamespace(config, key, clusters);
    const before = entries.findIndex(
      one =>
        entry.clusterArns.every(arn => one.clusterArns.includes(arn)) &&
        meansNamespace(one.namespace, entry.namespace),
    );
    if (before >= 0) {
      throw new InputError(
        `${key}: '${entry.namespace}' is never reached: podIdentity.namespaces[${before}] ('${entries[before].namespace}') means the same namespaces and the first entry counts. Put the narrower entry first, or list its owners in one place`,
      );
    }
    entries.push(entry);
  });
  return entries;
}

function readNamespace(
  config: Config,
  key: string,
  clusters: readonly ClusterConfig[],
): NamespaceConfig {
  const unknown = config.keys().find(one => !KEYS.includes(one));
  if (unknown !== undefined) {
    throw new InputError(
      `${key}: unknown key '${unknown}'; a namespace has ${KEYS.join(', ')}`,
    );
  }
  const namespace = config.getString('namespace');
  const owners = config.getStringArray('owners');
  if (owners.length === 0) {
    throw new InputError(`${key}.owners: a namespace has at least one owner`);
  }
  const stars = namespace.split('*').length - 1;
  if (
    owners.some(owner => owner.includes('*')) &&
    (stars !== 1 || namespace.includes('?'))
  ) {
    throw new InputError(
      `${key}.owners: * in an owner stands for what the * of the namespace matches, so '${namespace}' would need exactly one * and no ?`,
    );
  }
  try {
    // A pattern is a name with something in place of its wildcards.
    checkNamespaceName(namespace.replace(/[*?]/g, 'x'));
    return {
      clusterArns: readClusterArns(config.getString('cluster'), clusters),
      namespace,
      owners: owners.map(ownerRefOf),
    };
  } catch (error) {
    throw new InputError(`${key}: ${(error as Error).message}`);
  }
}

/** ARNs of the clusters that a name, an ARN or a pattern of configured names means. Throws where there is none. */
export function readClusterArns(
  pattern: string,
  clusters: readonly ClusterConfig[],
): string[] {
  const named = findCluster(clusters, pattern);
  const found = named
    ? [named]
    : clusters.filter(({ configuredName }) =>
        matchesWildcard(pattern, configuredName),
      );
  if (found.length === 0) {
    throw new InputError(
      `cluster: '${pattern}' is none of podIdentity.clusters`,
    );
  }
  return found.map(({ cluster }) => cluster.arn);
}
