import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { limitedResources } from 'backstage-plugin-pod-identity-common';
import { findCluster } from './readClusters';
import {
  readGrantRules,
  readTagKeys,
  refuseUnknownKeys,
} from './readGrantRules';
import type {
  ClusterConfig,
  GrantsConfig,
  NamespaceConfig,
  PodIdentityConfig,
} from './types';

const KEY = 'podIdentity.grants';
const KEYS = ['rolePath', 'permissionsBoundary', 'tagKeys', 'rules'];

/** ARN of the permissions boundary that roles of a cluster's account get; undefined where none is configured. */
export function boundaryArnFor(
  grants: GrantsConfig,
  { cluster, partition }: ClusterConfig,
): string | undefined {
  const boundary = grants.permissionsBoundary;
  return boundary === undefined || boundary.startsWith('arn:')
    ? boundary
    : `arn:${partition}:iam::${cluster.accountId}:policy/${boundary}`;
}

/** Reads `podIdentity.grants`. */
export function readGrants(
  config: Config,
  { namespaces, clusters }: Pick<PodIdentityConfig, 'namespaces' | 'clusters'>,
): GrantsConfig {
  if (config.has('namespaces')) {
    throw new InputError(
      `${KEY}.namespaces is now podIdentity.namespaces: it says who owns a namespace, for seeing and for granting`,
    );
  }
  const open = limitedResources.find(({ limit }) => config.has(limit));
  if (open) {
    throw new InputError(
      `${KEY}.${open.limit} opened them to everybody: say to whom in ${KEY}.rules, as in { owners: [payments], ${open.limit}: ['payments-*'] }`,
    );
  }
  refuseUnknownKeys(config, KEY, KEYS);
  return {
    rolePath: readRolePath(config),
    permissionsBoundary: readBoundary(config, namespaces, clusters),
    rules: readGrantRules(config.getOptionalConfigArray('rules') ?? [], {
      clusters,
      tagKeys: readTagKeys(config, KEY),
    }),
  };
}

function readRolePath(config: Config): string {
  const path = config.getOptionalString('rolePath') ?? '/pod-identity/';
  if (!/^\/([\w+=,.@-]+\/)+$/.test(path) || path.length > 512) {
    throw new InputError(
      `${KEY}.rolePath: '${path}' is no path of its own: it begins and ends with a slash and has a name between, as in /pod-identity/`,
    );
  }
  return path;
}

function readBoundary(
  config: Config,
  namespaces: NamespaceConfig[],
  clusters: ClusterConfig[],
): string | undefined {
  const boundary = config.getOptionalString('permissionsBoundary');
  if (boundary === undefined || /^[\w+=,.@/-]+$/.test(boundary)) {
    return boundary;
  }
  const account =
    /^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/.exec(
      boundary,
    )?.[1];
  if (!account) {
    throw new InputError(
      `${KEY}.permissionsBoundary: '${boundary}' is neither the ARN nor the name of a managed policy`,
    );
  }
  // A boundary is a policy of the role's own account, or one of AWS's.
  const other = namespaces
    .flatMap(({ clusterArns }) => clusterArns)
    .map(arn => findCluster(clusters, arn)!)
    .find(({ cluster }) => account !== 'aws' && cluster.accountId !== account);
  if (other) {
    throw new InputError(
      `${KEY}.permissionsBoundary: '${boundary}' is of account ${account}, but the cluster ${other.configuredName} is in ${other.cluster.accountId}; give the policy's name, and each account's own is used`,
    );
  }
  return boundary;
}
