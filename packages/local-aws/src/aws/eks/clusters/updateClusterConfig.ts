import { isDeepStrictEqual } from 'node:util';
import type {
  AuthenticationMode,
  Logging,
  Update,
  UpdateClusterConfigRequest,
  UpdateClusterConfigResponse,
} from '@aws-sdk/client-eks';
import type { Call } from '../../../platform/call';
import { admitCreator } from '../accessEntries/admitCreator';
import type { ClusterRecord } from '../ClusterRecord';
import { invalidParameter } from '../eksErrors';
import { recordUpdate } from '../updates';
import { loggedAfter } from './clusterLogging';
import { findCluster } from './findCluster';

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
