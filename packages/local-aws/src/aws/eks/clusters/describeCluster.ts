import type {
  DescribeClusterRequest,
  DescribeClusterResponse,
} from '@aws-sdk/client-eks';
import type { Call } from '../../../platform/call';
import { clusterView } from './clusterView';
import { findCluster } from './findCluster';

export function describeCluster(
  input: DescribeClusterRequest,
  call: Call,
): DescribeClusterResponse {
  const cluster = findCluster(call, input.name, {}, 'name');
  return { cluster: clusterView(cluster, call.region) };
}
