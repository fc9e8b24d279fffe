import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { checkNamespaceName } from 'backstage-plugin-pod-identity-common';
import { findCluster } from './findCluster';
import { ownerRefOf } from './ownerRefOf';
import type { ClusterConfig, NamespaceConfig } from './types';

/** Reads `podIdentity.grants.namespaces`. */
export function readNamespaces(
  configs: Config[],
  clusters: ClusterConfig[],
): NamespaceConfig[] {
  const namespaces: NamespaceConfig[] = [];
  configs.forEach((config, index) => {
    const key = `podIdentity.grants.namespaces[${index}]`;
    const read = readNamespace(config, key, clusters);
    if (
      namespaces.some(
        other =>
          other.clusterArn === read.clusterArn &&
          other.namespace === read.namespace,
      )
    ) {
      throw new InputError(
        `${key}: the namespace ${read.namespace} of ${read.clusterArn} is listed twice; list its owners in one place`,
      );
    }
    namespaces.push(read);
  });
  return namespaces;
}

function readNamespace(
  config: Config,
  key: string,
  clusters: ClusterConfig[],
): NamespaceConfig {
  const name = config.getString('cluster');
  const found = findCluster(clusters, name);
  if (!found) {
    throw new InputError(
      `${key}.cluster: '${name}' is none of podIdentity.clusters`,
    );
  }
  const namespace = config.getString('namespace');
  const owners = config.getStringArray('owners');
  if (owners.length === 0) {
    throw new InputError(`${key}.owners: a namespace has at least one owner`);
  }
  try {
    checkNamespaceName(namespace);
    return {
      clusterArn: found.cluster.arn,
      namespace,
      owners: owners.map(ownerRefOf),
    };
  } catch (error) {
    throw new InputError(`${key}: ${(error as Error).message}`);
  }
}
