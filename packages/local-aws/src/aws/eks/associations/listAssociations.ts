import { eksRegions } from '../EksRegion';
import type {
  ListPodIdentityAssociationsRequest,
  ListPodIdentityAssociationsResponse,
} from '@aws-sdk/client-eks';
import type { Call } from '../../../platform/call';
import { findCluster } from '../clusters';
import { eksPage } from '../eksPage';
import { associationSummary } from './associationView';

export function listPodIdentityAssociations(
  input: ListPodIdentityAssociationsRequest,
  call: Call,
): ListPodIdentityAssociationsResponse {
  const cluster = findCluster(call, input.clusterName);
  const { namespace, serviceAccount } = input;
  const all = eksRegions.of(call.state, call).associations.of(cluster.name);
  const wanted =
    namespace === undefined && serviceAccount === undefined
      ? all
      : [...all].filter(
          association =>
            association.namespace === (namespace ?? association.namespace) &&
            association.serviceAccount ===
              (serviceAccount ?? association.serviceAccount),
        );
  const { items, next } = eksPage(
    wanted,
    input,
    ({ associationId }) => associationId,
  );
  return { associations: items.map(associationSummary), nextToken: next };
}
