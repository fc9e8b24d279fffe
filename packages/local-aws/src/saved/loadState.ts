import { Field } from '../document';
import type { State } from '../platform/state';
import { restore } from './restore';
import { snapshotShape } from './snapshotShape';

/** Fills a new state with what was saved. @throws DocumentError that names the path in the document which is wrong */
export function loadState(saved: unknown, state: State): State {
  restore(state, snapshotShape.read(new Field(saved)));
  return state;
}
