import type {
  DescribePodIdentityAssociationRequest,
  DescribePodIdentityAssociationResponse,
} from '@aws-sdk/client-eks';
import type { Call } from '../../../platform/call';
import { associationView } from './associationView';
import { findAssociation } from './findAssociation';

export function describePodIdentityAssociation(
  input: DescribePodIdentityAssociationRequest,
  call: Call,
): DescribePodIdentityAssociationResponse {
  return { association: associationView(findAssociation(call, input)) };
}
