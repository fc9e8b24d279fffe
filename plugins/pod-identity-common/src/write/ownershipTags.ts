import type { ServiceAccountRef } from '../model';

/** The tags by which a role or association is known as made here, for this service account and owner. */
export function ownershipTags(
  _serviceAccount: ServiceAccountRef,
  _owner: string,
): Record<string, string> {
  throw new Error('pending');
}
