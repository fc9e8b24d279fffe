import type { TrustScope } from '../../model';
import { readTrustPolicy } from '../policies/RolePolicies';
import { readTrustDocument } from './readTrustDocument';

/**
 * Reads a trust policy (JSON text) into the service accounts it admits. Every statement is in the result. Never throws.
 *
 * @public
 */
export function readTrustScope(trustPolicy: string): TrustScope {
  return readTrustDocument(readTrustPolicy(trustPolicy));
}
