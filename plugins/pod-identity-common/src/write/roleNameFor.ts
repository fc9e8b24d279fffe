import type { ServiceAccountRef } from '../model';

/** The name of the role of a service account: readable, at most 64 characters, ending in a hash of the whole reference. */
export function roleNameFor(_serviceAccount: ServiceAccountRef): string {
  throw new Error('pending');
}
