import type {
  ListPodIdentityAssociationsRequest,
  ListPodIdentityAssociationsResponse,
} from '@aws-sdk/client-eks';
import type { Call } from '../../call';
import { findCluster } from '../clusters';
import { eksPage } from '../eksPage';
import { associationSummary } from './associationView';

export function listPodIdentityAssociations(
  input: ListPodIdentityAssociationsRequest,
  call: Call,
): ListPodIdentityAssociationsResponse {
  const cluster = findCluster(call, input.clusterName);
  const { namespace, serviceAccount } = input;
  const associations = call.state
    .eksOf(call)
    .associationsOf(cluster.name)
    .filter(
      association =>
        (namespace === undefined || association.namespace === namespace) &&
        (serviceAccount === undefined ||
          association.serviceAccount === serviceAccount),
    );
  const { items, next } = eksPage(
    associations,
    input,
    ({ associationId }) => associationId,
  );
  return { associations: items.map(associationSummary), nextToken: next };
}
