import type { DecisionStep } from '../../model';

/** What may deny though every policy that was read allows. */
export type ReservedCause =
  | 'resource-policy'
  | 'public-access-block'
  | 'object-owner'
  | 'object-key'
  | 'object-lock'
  | 'vpc-endpoint';

/** Something that was not read and may deny, whatever the policies that were read say. */
export interface Reservation {
  cause: ReservedCause;
  /** The step of the path that it belongs to. */
  layer: DecisionStep['layer'];
  /** What is missing. */
  name: string;
  /** In which case it denies: `it denies`. */
  denies: string;
}
