import { eksRegions } from '../EksRegion';
import type {
  ListClustersRequest,
  ListClustersResponse,
} from '@aws-sdk/client-eks';
import { eksArn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { eksPage } from '../eksPage';

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
