import type { Association, AssociationRequest, Plan } from '../model';

/** Steps that make the service account use the role. An association that is not ours, or belongs to an add-on, is a conflict. Pure. */
export function planAssociation(
  _request: AssociationRequest,
  _observed: Association | undefined,
): Plan {
  throw new Error('pending');
}
