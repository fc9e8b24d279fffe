import type { AssociationRecord } from '../AssociationRecord';
import { eksError } from '../eksErrors';

/** An association that belongs to an add-on is changed by the add-on alone. AWS's wording is not known. */
export function checkNotOwned(association: AssociationRecord): void {
  if (association.ownerArn !== undefined) {
    throw eksError(
      'InvalidRequestException',
      `Association ${association.associationId} is owned by the add-on ${association.ownerArn} and can only be changed through it.`,
      { clusterName: association.clusterName },
    );
  }
}
