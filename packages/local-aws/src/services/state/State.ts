import { TableStore } from '../dynamodb/store';
import { EksRegion } from '../eks/EksRegion';
import { IamAccount } from '../iam/store';
import { BucketStore } from '../s3/store';
import { SessionStore } from '../sts/SessionStore';
import { Keyed } from './Keyed';

/**
 * How long a write takes to be seen elsewhere. AWS promises none of these to be immediate.
 *
 * @public
 */
export interface Propagation {
  /** Milliseconds until EKS sees a role that IAM has created. */
  roleMs: number;
  /** Milliseconds during which a deleted association still blocks a new one for its service account. */
  associationDeleteMs: number;
}

/** Everything that the services remember. */
export class State {
  /** By account. */
  readonly iam = new Keyed(accountId => new IamAccount(accountId));
  /** By account and Region, see {@link State.eksOf}. */
  readonly #eks = new Keyed(() => new EksRegion());
  /** By account and Region, see {@link State.tablesOf}. */
  readonly #tables = new Keyed(() => new TableStore());
  /** Bucket names are unique in a partition, so there is one store. */
  readonly buckets = new BucketStore();
  readonly sessions = new SessionStore();

  constructor(readonly propagation: Propagation) {}

  tablesOf(place: { accountId: string; region: string }): TableStore {
    return this.#tables.of(`${place.accountId}/${place.region}`);
  }

  eksOf(place: { accountId: string; region: string }): EksRegion {
    return this.#eks.of(`${place.accountId}/${place.region}`);
  }
}
