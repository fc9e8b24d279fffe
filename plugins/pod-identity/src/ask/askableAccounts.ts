import type {
  ServiceAccountAccess,
  ServiceAccountRef,
} from 'backstage-plugin-pod-identity-common';
import { accessNames } from '../view/names';

/** A service account that can be asked about. */
export interface AskableAccount {
  /** Its item of the annotation. */
  id: string;
  /** `namespace/serviceAccount`, and the cluster. */
  name: string;
  cluster: string;
  serviceAccount: ServiceAccountRef;
}

/** Those of the annotation that name a service account. */
export function askableAccounts(
  accesses: readonly ServiceAccountAccess[],
): AskableAccount[] {
  return accesses.flatMap(access => {
    const { annotation, serviceAccount } = access;
    const { serviceAccount: name, cluster } = accessNames(access);
    return serviceAccount
      ? [{ id: annotation, name, cluster, serviceAccount }]
      : [];
  });
}
