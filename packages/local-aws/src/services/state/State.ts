import { AccessStore } from '../activity/AccessStore';
import { TrailStore } from '../cloudtrail/store';
import { TableStore } from '../dynamodb/store';
import { EksRegion } from '../eks/EksRegion';
import { IamAccount } from '../iam/store';
import { TokenBucket, type Limits } from '../limits';
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

/** Where a Regional service keeps what it has. */
interface Place {
  accountId: string;
  region: string;
}

function placeKey({ accountId, region }: Place): string {
  return `${accountId}/${region}`;
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
  readonly accesses = new AccessStore();
  /** By account and Region, see {@link State.trailOf}. */
  readonly #trails = new Keyed(() => new TrailStore());
  readonly #lookupLimits = new Keyed(
    () => new TokenBucket(this.limits.lookupEventsPerSecond),
  );

  constructor(readonly propagation: Propagation, readonly limits: Limits) {}

  tablesOf(place: Place): TableStore {
    return this.#tables.of(placeKey(place));
  }

  eksOf(place: Place): EksRegion {
    return this.#eks.of(placeKey(place));
  }

  trailOf(place: Place): TrailStore {
    return this.#trails.of(placeKey(place));
  }

  lookupLimitOf(place: Place): TokenBucket {
    return this.#lookupLimits.of(placeKey(place));
  }
}
