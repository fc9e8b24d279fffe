import { eksRegions } from '../EksRegion';
import type {
  DeletePodIdentityAssociationRequest,
  DeletePodIdentityAssociationResponse,
} from '@aws-sdk/client-eks';
import type { Call } from '../../../platform/call';
import { serviceAccountKey } from '../AssociationStore';
import { associationView } from './associationView';
import { checkNotOwned } from './checkNotOwned';
import { findAssociation } from './findAssociation';

/**
 * Answers the association as it was, modified by this:
 * https://docs.aws.amazon.com/cli/latest/reference/eks/delete-pod-identity-association.html
 */
export function deletePodIdentityAssociation(
  input: DeletePodIdentityAssociationRequest,
  call: Call,
): DeletePodIdentityAssociationResponse {
  const association = findAssociation(call, input);
  checkNotOwned(association);
  const { associationId } = association;
  const eks = eksRegions.of(call.state, call);
  eks.associations.remove(association);
  eks.deleted.set(serviceAccountKey(association), {
    associationId,
    at: call.now,
  });
  return {
    association: associationView({ ...association, modifiedAt: call.now }),
  };
}
