import { parseRoleArn, type AccountPlace } from '../arns';
import { TrailStore } from '../../aws/cloudtrail/store';
import { TableStore } from '../../aws/dynamodb/store';
import { EksRegion } from '../../aws/eks/EksRegion';
import { IamAccount } from '../identity';
import { BucketStore } from '../../aws/s3/store';
import { SessionStore } from '../identity/SessionStore';
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

function accountPlace(key: string): AccountPlace {
  const [partition, accountId] = key.split('/');
  return { partition, accountId };
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
  /** By account, see {@link State.iamOf}. */
  readonly #iam = new Keyed(key => new IamAccount(accountPlace(key)));
  /** By account and Region, see {@link State.eksOf}. */
  readonly #eks = new Keyed(() => new EksRegion());
  /** By account and Region, see {@link State.tablesOf}. */
  readonly #tables = new Keyed(() => new TableStore());
  /** By partition, in which the names of buckets are unique, see {@link State.bucketsOf}. */
  readonly #buckets = new Keyed(() => new BucketStore());
  readonly sessions = new SessionStore();
  /** By account and Region, see {@link State.trailOf}. */
  readonly #trails = new Keyed(() => new TrailStore());

  constructor(readonly propagation: Propagation) {}

  /** All accounts and places that were ever asked for; many of them have nothing. */
  known(): {
    accounts: AccountPlace[];
    regions: Place[];
    partitions: string[];
  } {
    const regions = [this.#eks, this.#tables, this.#trails].flatMap(keyed =>
      keyed.entries().map(([key]) => key),
    );
    return {
      accounts: this.#iam.entries().map(([key]) => accountPlace(key)),
      regions: [...new Set(regions)].sort().map(key => {
        const [accountId, region] = key.split('/');
        return { accountId, region };
      }),
      partitions: this.#buckets.entries().map(([partition]) => partition),
    };
  }

  iamOf({ partition, accountId }: AccountPlace): IamAccount {
    return this.#iam.of(`${partition}/${accountId}`);
  }

  /** The account that a role is of, as its ARN says. @throws Error for what is no role's ARN */
  iamOfRole(roleArn: string): IamAccount {
    const place = parseRoleArn(roleArn);
    if (!place) {
      throw new Error(`${roleArn} is no ARN of a role`);
    }
    return this.iamOf(place);
  }

  bucketsOf({ partition }: { partition: string }): BucketStore {
    return this.#buckets.of(partition);
  }

  tablesOf(place: Place): TableStore {
    return this.#tables.of(placeKey(place));
  }

  eksOf(place: Place): EksRegion {
    return this.#eks.of(placeKey(place));
  }

  trailOf(place: Place): TrailStore {
    return this.#trails.of(placeKey(place));
  }
}
