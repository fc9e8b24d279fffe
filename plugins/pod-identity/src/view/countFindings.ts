import type { Finding } from 'backstage-plugin-pod-identity-common';

/** Number of findings by severity. */
export type FindingCount = Record<Finding['severity'], number>;

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): FindingCount {
  const count: FindingCount = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) {
    count[severity] += 1;
  }
  return count;
}
