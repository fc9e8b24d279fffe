import type { State } from '../state';

/** Fills a new state with what was saved. @throws Error that names the path in the document which is wrong */
export function loadState(saved: unknown, state: State): State {
  const { version } = Object(saved);
  if (version !== 1) {
    throw new Error(
      `version: expected 1, found ${JSON.stringify(version) ?? 'nothing'}`,
    );
  }
  return state;
}
