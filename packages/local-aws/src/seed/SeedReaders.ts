import type { Field } from '../document';
import { readList } from './reading';
import type { SeedAccountPlace, SeedPlace } from './SeedPlace';

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
