import type { AccountPlace, ArnPlace } from '../platform/arns';
import type { IamAccount } from '../platform/identity';
import type { State } from '../platform/state';

/** An account that is being seeded. */
export interface SeedAccountPlace extends AccountPlace {
  readonly state: State;
  readonly account: IamAccount;
  /** The Region where roles were used last, for want of a better one. */
  readonly mainRegion: string;
  readonly now: Date;
}

/** A Region of it. */
export interface SeedPlace extends SeedAccountPlace, ArnPlace {}
