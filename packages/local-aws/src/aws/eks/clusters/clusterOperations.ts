import { isDeepStrictEqual } from 'node:util';
import type {
  AuthenticationMode,
  DeleteClusterRequest,
  DeleteClusterResponse,
  DescribeClusterRequest,
  DescribeClusterResponse,
  ListClustersRequest,
  ListClustersResponse,
  Logging,
  Update,
  UpdateClusterConfigRequest,
  UpdateClusterConfigResponse,
} from '@aws-sdk/client-eks';
import { eksArn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { type ClusterRecord, eksRegions } from '../EksRegion';
import { admitCreator } from '../accessEntries/findEntry';
import { invalidParameter } from '../eksErrors';
import { eksPage } from '../eksPage';
import { recordUpdate } from '../updates';
import { loggedAfter, clusterView } from './clusterView';
import { findCluster } from './findCluster';

export function describeCluster(
  input: DescribeClusterRequest,
  call: Call,
): DescribeClusterResponse {
  const cluster = findCluster(call, input.name, {}, 'name');
  return { cluster: clusterView(cluster, call.region) };
}

export function listClusters(
  input: ListClustersRequest,
  call: Call,
): ListClustersResponse {
  // As AWS names it: https://github.com/aws/aws-cli/issues/5823
  const resource = eksArn(call, 'cluster/*');
  authorize(call, { action: 'eks:ListClusters', resource });
  const names = eksRegions.of(call.state, call).clusters.keys();
  const { items, next } = eksPage(names, input, name => name);
  return { clusters: items, nextToken: next };
}

/** https://docs.aws.amazon.com/eks/latest/userguide/setting-up-access-entries.html: no way back, and no step left out. */
const NEXT = {
  CONFIG_MAP: 'API_AND_CONFIG_MAP',
  API_AND_CONFIG_MAP: 'API',
  API: undefined,
} as const;

type Change = Pick<Required<Update>, 'type' | 'params'>;

function changeMode(
  call: Call,
  cluster: ClusterRecord,
  mode: AuthenticationMode,
): Change {
  if (NEXT[cluster.authenticationMode] !== mode) {
    throw invalidParameter(
      `Unsupported authentication mode update from ${cluster.authenticationMode} to ${mode}`,
    );
  }
  cluster.authenticationMode = mode;
  admitCreator(call, cluster);
  return {
    type: 'AccessConfigUpdate',
    params: [{ type: 'AuthenticationMode', value: mode }],
  };
}

function changeLogging(cluster: ClusterRecord, logging: Logging): Change {
  const before = cluster.logged ?? [];
  const after = loggedAfter(before, logging);
  if (isDeepStrictEqual(after, before)) {
    throw invalidParameter(
      'No changes needed for the logging config provided',
      { clusterName: cluster.name },
    );
  }
  cluster.logged = after;
  return {
    type: 'LoggingUpdate',
    params: [{ type: 'ClusterLogging', value: JSON.stringify(logging) }],
  };
}

/** Changes the authentication mode or the logs, one of them at a time. */
export function updateClusterConfig(
  input: UpdateClusterConfigRequest,
  call: Call,
): UpdateClusterConfigResponse {
  const cluster = findCluster(call, input.name, {}, 'name');
  const { accessConfig, logging } = input;
  if (accessConfig && logging) {
    throw invalidParameter('Only one type of update can be allowed.');
  }
  const mode = accessConfig?.authenticationMode;
  if (mode !== undefined) {
    return {
      update: recordUpdate(call, cluster.name, changeMode(call, cluster, mode)),
    };
  }
  if (!logging) {
    throw invalidParameter('No changes needed for the cluster config.');
  }
  return {
    update: recordUpdate(call, cluster.name, changeLogging(cluster, logging)),
  };
}

/** With a cluster go its associations, add-ons and access entries. */
export function deleteCluster(
  input: DeleteClusterRequest,
  call: Call,
): DeleteClusterResponse {
  const cluster = findCluster(call, input.name, {}, 'name');
  const eks = eksRegions.of(call.state, call);
  for (const association of [...eks.associations.of(cluster.name)]) {
    eks.associations.remove(association);
  }
  for (const { addonName } of eks.addonsOf(cluster.name)) {
    eks.addons.delete(`${cluster.name}/${addonName}`);
  }
  for (const entry of eks.accessEntriesOf(cluster.name)) {
    eks.removeAccessEntry(entry);
  }
  eks.clusters.delete(cluster.name);
  return {
    cluster: { ...clusterView(cluster, call.region), status: 'DELETING' },
  };
}
