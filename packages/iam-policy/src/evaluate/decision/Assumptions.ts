import type { LayerName, Truth } from '../types';
import type { CompiledStatement } from '../compile';

/** What a layer is taken to say when it was not read. */
export type AssumedAnswer = 'allows' | 'denies' | 'says nothing';

/** Suppositions about what is not known, to see how they would change an answer. */
export interface Assumptions {
  layers?: ReadonlyMap<LayerName, AssumedAnswer>;
  /** By folded condition key: how every condition comes out that needs it and cannot be decided. */
  keys?: ReadonlyMap<string, Truth>;
  statements?: ReadonlyMap<CompiledStatement, Truth>;
  sameAccount?: Truth;
}
