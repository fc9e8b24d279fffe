import type { TrustScope } from '../model';

/** Reads a trust policy (JSON text) into the service accounts it admits. Every statement is in the result. */
export function readTrustScope(_trustPolicy: string): TrustScope {
  throw new Error('pending');
}
