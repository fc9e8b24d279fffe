import type { Field } from '../document/document';
import type { AccountPlace, ArnPlace } from '../platform/arns';
import type { IamAccount } from '../platform/identity';
import type { State } from '../platform/state';
import { readList } from './reading';

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

/**
 * A policy document: nested, or JSON as text.
 *
 * @public
 */
export type SeedPolicyDocument = object | string;

/**
 * A point in time: ISO 8601, or counted back from the start: `12 days ago`, `1 hour ago`.
 *
 * @public
 */
export type SeedTime = string;

/** Puts what a member of a seed document says into state. The member may be left out. @throws DocumentError */
export type SeedReader<P> = (field: Field, place: P) => void;

/** The members that a service adds to an account, and to a Region of it. They are read in this order. */
export interface SeedReaders {
  account?: Readonly<Record<string, SeedReader<SeedAccountPlace>>>;
  region?: Readonly<Record<string, SeedReader<SeedPlace>>>;
}

/** Reads a list, item by item. */
export function listOf<P>(read: SeedReader<P>): SeedReader<P> {
  return (field, place) => readList(field, item => read(item, place));
}
