import type { SavedState, State } from '../state';

/** Everything that a state remembers, as plain JSON. */
export function saveState(_state: State): SavedState {
  return { version: 1 };
}
