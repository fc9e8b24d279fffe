/**
 * How often a property is tried, unless `POD_IDENTITY_RUNS` says otherwise:
 * `POD_IDENTITY_RUNS=100000 yarn workspace backstage-plugin-pod-identity-common test --watch=false` takes some minutes.
 */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: Number(process.env.POD_IDENTITY_RUNS) || usual };
}

/** For jest: a property may take as long as it needs when many runs are asked for. */
export const TIMEOUT = process.env.POD_IDENTITY_RUNS ? 3_600_000 : 120_000;
