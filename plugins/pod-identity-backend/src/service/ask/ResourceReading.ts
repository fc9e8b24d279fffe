import type { ClusterConfig } from '../../config';
import type { AskedResource } from 'backstage-plugin-pod-identity-common';

/** A resource as it was read. */
export interface ResourceReading {
  resource: AskedResource;
  /** A cluster of the account through which it was found, and so is read further. Absent where none is known to own it. */
  owner?: ClusterConfig;
}
