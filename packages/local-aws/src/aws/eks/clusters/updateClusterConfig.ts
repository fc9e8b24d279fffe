import type {
  UpdateClusterConfigRequest,
  UpdateClusterConfigResponse,
} from '@aws-sdk/client-eks';
import { notImplemented, type Call } from '../../../platform/call';
import { admitCreator } from '../accessEntries/admitCreator';
import { invalidParameter } from '../eksErrors';
import { recordUpdate } from '../updates';
import { findCluster } from './findCluster';

/** https://docs.aws.amazon.com/eks/latest/userguide/setting-up-access-entries.html: no way back, and no step left out. */
const NEXT = {
  CONFIG_MAP: 'API_AND_CONFIG_MAP',
  API_AND_CONFIG_MAP: 'API',
  API: undefined,
} as const;

/** Changes the authentication mode, the one setting of a cluster that matters here. */
export function updateClusterConfig(
  input: UpdateClusterConfigRequest,
  call: Call,
): UpdateClusterConfigResponse {
  const cluster = findCluster(call, input.name, {}, 'name');
  const { name: _, clientRequestToken: __, accessConfig, ...others } = input;
  if (Object.values(others).some(value => value !== undefined)) {
    throw notImplemented(call, 'for anything but accessConfig');
  }
  const mode = accessConfig?.authenticationMode;
  if (mode === undefined) {
    throw invalidParameter('No changes needed for the cluster config.');
  }
  if (NEXT[cluster.authenticationMode] !== mode) {
    throw invalidParameter(
      `Unsupported authentication mode update from ${cluster.authenticationMode} to ${mode}`,
    );
  }
  cluster.authenticationMode = mode;
  admitCreator(call, cluster);
  return {
    update: recordUpdate(call, cluster.name, {
      type: 'AccessConfigUpdate',
      params: [{ type: 'AuthenticationMode', value: mode }],
    }),
  };
}
