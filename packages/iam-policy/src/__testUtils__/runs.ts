/**
 * How often a property is tried: 100,000 times is what this package promises, and more than an ordinary run needs.
 * `IAM_POLICY_RUNS=100000 yarn workspace iam-policy test --watch=false` does all of it, in some minutes.
 */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: Number(process.env.IAM_POLICY_RUNS) || usual };
}

/** For jest: a property may take as long as it needs when many runs are asked for. */
export const TIMEOUT = process.env.IAM_POLICY_RUNS ? 3_600_000 : 120_000;
