import type { AccountPlace, ArnPlace } from '../arns';
import type { IamAccount } from '../iam/store';
import type { State } from '../state';

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
