import type { SavedState, State } from '../platform/state';
import { snapshotOf } from './snapshotOf';
import { snapshotShape } from './snapshotShape';

/** Everything that a state remembers, as plain JSON. */
export function saveState(state: State): SavedState {
  return snapshotShape.write(snapshotOf(state)) as SavedState;
}
