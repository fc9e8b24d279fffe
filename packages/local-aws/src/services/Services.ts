import type { Propagation } from '../platform/state';
import type { CallerDirectory, ServiceOperations } from '../platform/types';
import type { SavedState } from '../saved';

/**
 * Everything that is served: state behind operations, and those who may call them.
 *
 * @public
 */
export interface Services {
  /** By name of the service. */
  operations: Readonly<Record<string, ServiceOperations>>;
  callers: CallerDirectory;
  /** How long writes take to be seen elsewhere. May be changed at any time; calls to come go by it. */
  readonly propagation: Propagation;
  /** Back to how it began: the demo company, the given seed, or an empty account. */
  reset(): void;
  /** Everything remembered, as plain JSON. */
  save(): SavedState;
  /** Replaces everything remembered. @throws Error that names the path in the document which is wrong; nothing is changed then. */
  load(saved: unknown): void;
}
