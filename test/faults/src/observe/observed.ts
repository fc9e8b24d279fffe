import type { Observed } from './observe';

/** Name of the variable that has what was observed. */
export const OBSERVED = 'POD_IDENTITY_OBSERVED_CALLS';

/** The calls of a flow, as they were observed. Throws where nothing could be observed. */
export function observedCalls(flow: { name: string }): string[] {
  const observed = process.env[OBSERVED];
  if (observed === undefined) {
    throw new Error('No calls could be observed: see the beginning of the run');
  }
  return (JSON.parse(observed) as Observed)[flow.name] ?? [];
}
