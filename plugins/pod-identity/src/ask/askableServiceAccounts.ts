import type {
  ServiceAccountAccess,
  ServiceAccountRef,
} from 'backstage-plugin-pod-identity-common';
import { accessNames } from '../view/names';

/** A service account that can be asked about. */
export interface AskableServiceAccount {
  /** Its item of the annotation. */
  annotation: string;
  /** `namespace/serviceAccount`. */
  name: string;
  cluster: string;
  serviceAccount: ServiceAccountRef;
}

/** Those of the annotation that name a service account. */
export function askableServiceAccounts(
  accesses: readonly ServiceAccountAccess[],
): AskableServiceAccount[] {
  return accesses.flatMap(access => {
    const { annotation, serviceAccount } = access;
    const { serviceAccount: name, cluster } = accessNames(access);
    return serviceAccount
      ? [{ annotation, name, cluster, serviceAccount }]
      : [];
  });
}
